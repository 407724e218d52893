import { beforeAll, describe, expect, it } from '@jest/globals';
import { extractAct } from '../../libs/documents/src/domain/acts/extract.js';
import { actHtml } from '../../libs/documents/src/html/act-html.js';
import { minutesHtml } from '../../libs/documents/src/html/minutes-html.js';
import { paperFacts, paperOf } from '../../libs/documents/src/paper.js';
import { PdfRenderer } from '../../libs/documents/src/pdf/pdf-renderer.js';
import { readPdf } from '../../libs/documents/src/pdf/read-pdf.js';
import { actSource } from '../../libs/documents/src/samples/acts.sample.js';
import {
  contestedAssociation,
  contestedMeeting,
} from '../../libs/documents/src/samples/contested-meeting.sample.js';
import { type ExtractForms, extractDifferences, pageDifferences } from './same-content.js';
import { minutesOf } from '#meetings';

const MEETING = 'styrelsen-2026-11-18';
const source = actSource(MEETING, `meeting-${MEETING}`);

let disputed: ExtractForms;

beforeAll(async () => {
  const renderer = new PdfRenderer();
  const facts = paperFacts(contestedMeeting);
  const act = extractAct(contestedMeeting, contestedAssociation, ['i41', 'i43'], facts, source);
  const whole = paperOf(contestedMeeting, contestedAssociation, {
    meeting: MEETING,
    version: 57,
    recordedAt: source.recordedAt,
    charter: contestedAssociation.charters[0]!,
  });
  disputed = {
    view: minutesOf(MEETING, 57, contestedMeeting),
    minutes: minutesHtml(whole),
    html: actHtml(act),
    pdf: readPdf((await renderer.render(act)).bytes).content,
    items: ['i41', 'i43'],
  };
  await renderer.close();
});

/** The same slip in every form of the extract. */
function both(from: string, to: string): Pick<ExtractForms, 'html' | 'pdf'> {
  const changed = (text: string): string => text.replaceAll(from, to);
  expect(disputed.html).toContain(from);
  return { html: changed(disputed.html), pdf: changed(disputed.pdf) };
}

describe('the comparison of an extract with its minutes', () => {
  it('finds nothing where there is nothing', () => {
    expect(extractDifferences(disputed)).toEqual([]);
  });

  it.each([
    ['an amount', '600\u00a0tkr', '650\u00a0tkr', '§ 41: the amount to Språkspåret cannot be read back'],
    ['a decision', 'halva det sökta', 'hela det sökta', '§ 41 lacks on the page: bevilja Språkspåret halva'],
    ['the kind of a decision', 'Delvis bifall', 'Bifall', '§ 41 lacks on the page: Delvis bifall'],
    ['a vote', '1\u00a0ja, 1\u00a0nej', '2\u00a0ja, 0\u00a0nej', 'p41 is not what the minutes say'],
    ['who reserves', 'Lisa Dahl', 'Lena Dahl', '§ 41 lacks on the page: Lisa Dahl'],
    ['a reason', 'En beräkning av hyran', 'Beräkning av hyran', '§ 43 lacks on the page: En beräkning'],
    ['a word of the text', 'Beredningen har', 'Beredning har', 'p41 is not what the minutes say'],
    ['the day of approval', '25\u00a0november 2026', '26\u00a0november 2026', 'lacks on the page: 25'],
    [
      'a sum of the budget',
      '6\u00a0300\u00a0tkr',
      '6\u00a0400\u00a0tkr',
      '§ 43 lacks on the page: 6 300 tkr',
    ],
  ])('sees %s that is another, even where page and PDF agree', (_what, from, to, difference) => {
    expect(extractDifferences({ ...disputed, ...both(from, to) })).toContainEqual(
      expect.stringContaining(difference),
    );
  });

  it('sees what only the data, the page or the PDF has', () => {
    const { view, html, pdf } = disputed;
    const paragraphs = view.paragraphs.map((one) => ({
      ...one,
      decisions: one.decisions.map((decision) => ({
        ...decision,
        clauses: [...decision.clauses, 'och mer'],
      })),
    }));
    expect(extractDifferences({ ...disputed, view: { ...view, paragraphs } })).toEqual([
      '§ 41 lacks on the page: och mer',
      '§ 43 lacks on the page: och mer',
      '§ 43 lacks on the page: och mer',
    ]);
    expect(
      extractDifferences({ ...disputed, html: html.replace('</main>', '<p>och mer</p></main>') }),
    ).toEqual([expect.stringContaining('the PDF parts from the page')]);
    expect(extractDifferences({ ...disputed, pdf: `${pdf} och mer` })).toEqual([
      expect.stringContaining('only in the PDF, after: '),
    ]);
  });

  it('sees a paragraph that was not asked for, and one that is not there', () => {
    expect(extractDifferences({ ...disputed, items: ['i41'] })).toContain('2 paragraphs instead of 1');
    expect(extractDifferences({ ...disputed, items: [] })).toContain('2 paragraphs instead of 4');
  });
});

describe('the comparison of a page with its PDF', () => {
  it('sees two texts that have changed places', () => {
    const { html, pdf } = disputed;
    expect(pageDifferences(html, pdf)).toEqual([]);
    const swapped = html
      .replace('Protokollsutdrag</h1>', 'X</h1>')
      .replace('Utdragsbestyrkande', 'Protokollsutdrag')
      .replace('X</h1>', 'Utdragsbestyrkande</h1>');
    expect(pageDifferences(swapped, pdf)).toHaveLength(1);
  });
});
