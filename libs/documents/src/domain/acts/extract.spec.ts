import { describe, expect, it } from '@jest/globals';
import { actSource } from '../../samples/acts.sample.js';
import { board } from '../../samples/papers.sample.js';
import { boardAssociation, boardDraft, boardMeeting } from '../../samples/board-meeting.sample.js';
import { printedActTexts } from '../../samples/printed-texts.js';
import { anchorsOf, frontOf } from '../../samples/read-act.js';
import { paperFacts } from '../../paper.js';
import { extractAct } from './extract.js';

const source = actSource('styrelse-2024-09-18', 'meeting-styrelse-2024-09-18');
const facts = paperFacts(boardMeeting);

describe('an extract of the minutes', () => {
  it('has the paragraphs that were asked for, with their parts, and no others', () => {
    const act = extractAct(boardMeeting, boardAssociation, ['i29', 'i33'], facts, source);
    expect(anchorsOf(act)).toEqual(['p29', 'p33']);
    expect(act.sections[1]!.parts.map(({ heading }) => heading)).toContain('Lokal samverkan');
    expect(act.subtitle.replaceAll('\u00a0', ' ')).toBe('Styrelsen · § 29, § 33');
  });

  it('has a part with the heading it stands under, and not the other parts', () => {
    const [section] = extractAct(boardMeeting, boardAssociation, ['i33a'], facts, source).sections;
    expect(section).toMatchObject({ anchor: 'p33', heading: 'Aktuellt läge' });
    expect(section!.parts.map(({ anchor }) => anchor)).toEqual(['p33a']);
  });

  it('says word for word what the minutes say', () => {
    const printed = printedActTexts(extractAct(boardMeeting, boardAssociation, ['i29'], facts, source));
    const inMinutes = board.paragraphs.find(({ anchor }) => anchor === 'p29')!.decisions;
    expect(inMinutes).toHaveLength(2);
    for (const { clauses, formula, details } of inMinutes)
      expect(printed).toEqual(
        expect.arrayContaining([
          ...clauses,
          ...(formula ? [formula] : []),
          ...details.flatMap(({ lines }) => lines),
        ]),
      );
  });

  it('has lines for whom it is sent to and who attests it, and names those it was sent to', () => {
    const blank = extractAct(boardMeeting, boardAssociation, [], facts, source);
    expect(frontOf(blank)['Utdrag skickat till']).toBeNull();
    expect(blank.signatures?.lines.map(({ role }) => role)).toEqual([
      'Rätt utdraget bestyrks',
      'Ort och datum',
    ]);
    const sending = { recipients: ['Socialnämnden i Avesta', 'Region Dalarna'], on: '2024-11-01' };
    expect(
      frontOf(extractAct(boardMeeting, boardAssociation, [], facts, { ...source, sending })),
    ).toMatchObject({
      'Utdrag skickat till': 'Socialnämnden i Avesta | Region Dalarna',
      Skickat: '1 november 2024',
    });
  });

  it('is a draft until the minutes are approved', () => {
    const act = extractAct(boardDraft, boardAssociation, [], paperFacts(boardDraft), source);
    expect(act).toMatchObject({ status: 'draft', statusLine: 'Utkast – inte justerat' });
  });

  it('is settled before the rest when its paragraphs were approved at the meeting', () => {
    const approved = {
      approval: 'genast',
      items: ['i29'],
      labels: ['§ 29'],
      on: '2024-09-18',
      signatures: [],
    };
    const meeting = {
      ...boardDraft,
      items: boardDraft.items.map((one) => (one.item === 'i29' ? { ...one, approved } : one)),
    };
    const act = extractAct(meeting, boardAssociation, ['i29'], paperFacts(meeting), source);
    expect(act).toMatchObject({ status: 'approved', statusLine: 'Omedelbart justerat' });
    expect(frontOf(act)['Justeringsdag']).toBe('18 september 2024');
    const more = extractAct(meeting, boardAssociation, ['i29', 'i30'], paperFacts(meeting), source);
    expect(more.status).toBe('draft');
  });
});
