import { randomBytes } from 'node:crypto';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { profileWith } from '#associations';
import { pngOf } from '#testing';
import { documentDigest } from '../document-digest.js';
import type { DocumentModel } from '../domain/document-model.js';
import { paperOf } from '../paper.js';
import { boardAssociation, boardMeeting, HOSTILE } from '../samples/board-meeting.sample.js';
import { board, papers, source } from '../samples/papers.sample.js';
import { letterheadWith } from '../samples/pictures.sample.js';
import { missingIn, printedTexts } from '../samples/printed-texts.js';
import { person, present } from '../samples/sample-builders.js';
import {
  hasPoppler,
  hasPreflight,
  hasQpdf,
  popplerText,
  preflightFaults,
  qpdfFaults,
} from '../samples/pdf-tools.js';
import { pdfFaults } from './pdf-faults.js';
import { type ReadPdf, readPdf, streamOf } from './read-pdf.js';
import { PdfRenderer } from './pdf-renderer.js';

describe('the PDF', () => {
  const renderer = new PdfRenderer();
  let bytes: Buffer;
  let pdf: ReadPdf;

  beforeAll(async () => {
    ({ bytes } = await renderer.render(board));
    pdf = readPdf(bytes);
  });
  afterAll(() => renderer.close());

  it.each(papers)('prints every text of %s, in order, and tags all of it', async (_name, model) => {
    const read = readPdf((await renderer.render(model)).bytes);
    expect(missingIn(read.content, printedTexts(model))).toEqual([]);
    expect(read.untagged).toBe(0);
  });

  it('prints what looks like markup as it was typed', () => {
    expect(missingIn(pdf.content, [HOSTILE])).toEqual([]);
  });

  it('prints letters that only the fallback font has', () => {
    for (const letter of 'لت\u{1F600}') expect(pdf.content).toContain(letter);
  });

  it('spells out a character that no font has, instead of giving up', async () => {
    const rare = { ...board, closingWords: 'Tecknet \u{1F9FE} finns inte' };
    const { content } = readPdf((await renderer.render(rare)).bytes);
    expect(missingIn(content, ['Tecknet [U+1F9FE] finns inte'])).toEqual([]);
  });

  it.each([
    [20, 'still fits the front page'],
    [40, 'goes over it without leaving an empty page'],
    [200, 'goes on for pages'],
  ])('prints a list of %i guests, which %s', async (guests) => {
    const crowd = Array.from({ length: guests }, (_, n) =>
      present(person(`g${n}`, `Gäst nummer ${n}`), 'guest'),
    );
    const model = paperOf({ ...boardMeeting, attendance: crowd }, boardAssociation, source);
    const read = readPdf((await renderer.render(model)).bytes);
    expect(missingIn(read.content, printedTexts(model))).toEqual([]);
    expect(read.pages).toBeLessThanOrEqual(pdf.pages + Math.ceil(guests / 40));
  });

  it('keeps headers, continuations and initials out of what is read aloud', () => {
    const artifacts = pdf.artifacts.replaceAll(/\s/g, '');
    expect(artifacts).toContain('§30(forts)');
    expect(artifacts).toContain('Justeraressign');
    expect(artifacts).toContain(`Sida${pdf.pages}av${pdf.pages}`);
    expect(artifacts).toContain(documentDigest(board).slice(0, 16));
    expect(pdf.content).not.toContain('(forts)');
  });

  it('gives headings, lists, tables with headers and contents their roles', () => {
    expect(pdf.roles).toEqual(
      expect.arrayContaining([
        'H1',
        'H2',
        'H3',
        'L',
        'LI',
        'Table',
        'TH',
        'TOC',
        'TOCI',
        'Link',
        'BlockQuote',
      ]),
    );
    expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(1);
  });

  it('says that it is PDF/A-2a and PDF/UA-1, in Swedish, with its title in the window', () => {
    expect(pdf.metadata).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.metadata).toContain('Sammanträdesprotokoll, Södra Dalarnas Samordningsförbund, 2024-09-18');
    expect(pdf.catalog).toContain('/Lang (sv-SE)');
    expect(pdf.catalog).toContain('/DisplayDocTitle true');
    expect(pdf.catalog).toContain('/Outlines');
  });

  it('is the same bytes for the same paper, also from another thread', async () => {
    const other = new PdfRenderer();
    const again = await other.render(structuredClone(board));
    await other.close();
    expect(sha256(again.bytes)).toBe(sha256(bytes));
  });

  it('sets many at once, each for whom asked', async () => {
    const numbered = [1, 2, 3, 4].map((n) => ({ ...papers[3]![1], closingWords: `Papper nummer ${n}` }));
    const set = await Promise.all(numbered.map((model) => renderer.render(model)));
    set.forEach((one, index) => expect(readPdf(one.bytes).content).toContain(`Papper nummer ${index + 1}`));
  });

  it('says so when a paper cannot be set, and goes on with the next', async () => {
    const broken = { ...board, front: null } as unknown as DocumentModel;
    await expect(renderer.render(broken)).rejects.toThrow('The paper could not be set');
    expect(sha256((await renderer.render(board)).bytes)).toBe(sha256(bytes));
  });

  it('fails what a thread that ends had in hand, and goes on in another', async () => {
    const other = new PdfRenderer();
    const underWay = other.render(board);
    await Promise.all([expect(underWay).rejects.toThrow('The setting thread has ended'), other.close()]);
    expect(sha256((await other.render(board)).bytes)).toBe(sha256(bytes));
    await other.close();
  });

  it.each(papers)('has the structure that %s say they have', async (_name, model) => {
    const { bytes: set } = await renderer.render(model);
    expect(pdfFaults(set)).toEqual([]);
    expect(qpdfFaults(set)).toEqual([]);
  });

  it.each(['A', 'B', 'C', 'D', 'E'] as const)(
    'has it in profile %s too, with every text',
    async (profile) => {
      const association = { ...boardAssociation, profile: profileWith(profile, {}) };
      const items = boardMeeting.items.map((item) => ({ ...item, section: 'information' as const }));
      const model = paperOf({ ...boardMeeting, items }, association, source);
      const { bytes: set } = await renderer.render(model);
      expect(pdfFaults(set)).toEqual([]);
      const front = withColumnsLast(model);
      expect(missingIn(readPdf(set).content, printedTexts(front))).toEqual([]);
    },
  );

  it('carries data on request, and is then PDF/A-3a', async () => {
    const data = JSON.stringify({ meeting: 'styrelse-2024-09-18', words: 'ÅÄÖ' });
    const { bytes: set } = await renderer.render(board, { attach: data });
    const read = readPdf(set);
    expect(read.metadata).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    const file = [...read.objects.values()].find((object) => object.includes('/Type /EmbeddedFile'))!;
    expect(Buffer.from(streamOf(file), 'latin1').toString()).toBe(data);
    expect(pdfFaults(set)).toEqual([]);
    expect(qpdfFaults(set)).toEqual([]);
  });

  it('carries any file on request, told apart, described, and byte for byte', async () => {
    const files = [
      {
        name: 'bilaga-1.txt',
        mediaType: 'text/plain',
        description: '§ 27: Yttrande',
        content: Buffer.from('åäö'),
      },
      {
        name: 'original-1.png',
        mediaType: 'image/png',
        description: 'Original',
        content: randomBytes(90_000),
      },
    ];
    const { bytes: set } = await renderer.render(board, { attach: '{}', files });
    const read = readPdf(set);
    const objects = [...read.objects.values()];
    expect(read.metadata).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    const embedded = objects.filter((object) => object.includes('/Type /EmbeddedFile'));
    const contents = embedded.map((object) => Buffer.from(streamOf(object), 'latin1'));
    for (const { content } of files) expect(contents.some((one) => one.equals(content))).toBe(true);
    const specifications = objects.filter((object) => object.includes('/Type /Filespec'));
    expect(specifications.filter((one) => one.includes('/AFRelationship /Supplement'))).toHaveLength(2);
    expect(specifications.filter((one) => one.includes('/Desc'))).toHaveLength(3);
    expect(pdfFaults(set)).toEqual([]);
    expect(qpdfFaults(set)).toEqual([]);
    // What one paper carried is not in the next.
    expect((await renderer.render(board)).bytes.equals(bytes)).toBe(true);
  });

  if (hasPoppler) {
    /** The lines of a paper with this as the text of its first paragraph. */
    const linesWith = async (model: DocumentModel, text: string): Promise<string[]> => {
      const block = { kind: 'text', label: null, runs: [{ text, style: 'plain' }] } as const;
      const [first, ...others] = model.paragraphs;
      const written = { ...model, paragraphs: [{ ...first!, blocks: [block] }, ...others] };
      return popplerText((await renderer.render(written)).bytes).split('\n');
    };

    it('hyphenates long words, and leaves no two letters alone on a line', async () => {
      const fill = Array.from({ length: 40 }, (_, n) => 'om'.repeat(n % 9) + ' ansökningsblanketterna');
      const parted = (await linesWith(board, fill.join(' '))).flatMap(
        (line, at, lines) =>
          /(\p{L}+)\u00ad$/u
            .exec(line)
            ?.slice(1)
            .concat(lines[at + 1]!.split(' ')[0]!) ?? [],
      );
      expect(parted.length).toBeGreaterThan(2);
      expect(parted.filter((part) => part.length < 3)).toEqual([]);
    });

    it('never parts § 27–34 on the front page', async () => {
      const names = Array.from({ length: 12 }, (_, n) =>
        present(person(`g${n}`, `Gäst ${'o'.repeat(20 + n)}`), 'guest', {
          left: { throughItem: 'i34', at: null },
        }),
      );
      const association = { ...boardAssociation, profile: profileWith('A', {}) };
      const model = paperOf({ ...boardMeeting, attendance: names }, association, source);
      const lines = await linesWith(model, 'Text.');
      expect(lines.filter((line) => /§\s27–34$/.test(line)).length).toBe(names.length);
    });
  }

  describe('with a picture in the letterhead', () => {
    const [picture, other] = [pngOf(300, 90), pngOf(300, 90, [31, 78, 121, 128])];
    const setWith = async (bytes: Buffer): Promise<Buffer> => {
      const letterhead = letterheadWith(sha256(bytes));
      const paper = paperOf(boardMeeting, { ...boardAssociation, letterhead }, source);
      return (await renderer.render(paper, { picture: bytes })).bytes;
    };

    it.each([
      ['', picture],
      [' that lets through what lies behind', other],
    ])('prints it with its words for who does not see it%s', async (_how, bytes) => {
      const set = await setWith(bytes);
      expect(pdfFaults(set)).toEqual([]);
      if (hasQpdf) expect(qpdfFaults(set)).toEqual([]);
      const read = readPdf(set);
      expect(read.roles.filter((role) => role === 'Figure')).toHaveLength(1);
      expect(read.content).not.toContain('SÖDRA DALARNAS');
    });

    it('gives the same bytes of the same picture, and others of another', async () => {
      const once = await setWith(picture);
      expect(sha256(await setWith(Buffer.from(picture)))).toBe(sha256(once));
      expect(sha256(await setWith(other))).not.toBe(sha256(once));
    });

    it('is not set without it', async () => {
      const letterhead = letterheadWith(sha256(picture));
      const paper = paperOf(boardMeeting, { ...boardAssociation, letterhead }, source);
      await expect(renderer.render(paper)).rejects.toThrow('is not given');
    });
  });

  // `npm test` says where these are not found.
  if (hasPoppler)
    it('is read by poppler', () => {
      expect(popplerText(bytes)).toContain('Sammanträdesprotokoll');
    });
  else console.warn('pdftotext is not installed: no other program has read the PDF.');
  if (!hasQpdf) console.warn('qpdf is not installed: `qpdf --check` has not been run.');

  if (hasPreflight)
    it.each(papers)(
      'passes PDFBox Preflight with %s, set as PDF/A-1a',
      async (_name, model) => {
        const { bytes: set } = await renderer.render(model, { standard: 'a-1a' });
        expect(preflightFaults(set)).toEqual([]);
      },
      30_000,
    );
  else console.warn('PDFBox Preflight is not installed: no validator of PDF/A has been run.');
});

/** Profile A reads its lists of people after what stands above them and before the rest, whatever their place. */
function withColumnsLast(model: DocumentModel): DocumentModel {
  if (model.setting.frontPage !== 'columns') return model;
  const first = model.front.findIndex(({ people }) => people);
  const rest = model.front.slice(first).filter(({ people }) => !people);
  return {
    ...model,
    front: [...model.front.slice(0, first), ...model.front.filter(({ people }) => people), ...rest],
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
