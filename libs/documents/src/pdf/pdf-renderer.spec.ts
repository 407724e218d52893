import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documentDigest } from '../document-digest.js';
import type { DocumentModel } from '../domain/document-model.js';
import { paperOf } from '../paper.js';
import { boardAssociation, boardMeeting, HOSTILE } from '../samples/board-meeting.sample.js';
import { board, papers, source } from '../samples/papers.sample.js';
import { missingIn, printedTexts } from '../samples/printed-texts.js';
import { person, present } from '../samples/sample-builders.js';
import { type ReadPdf, readPdf } from './read-pdf.js';
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

  // Tools from outside npm: where they are found they must agree; `npm test` says where they are not.
  if (isInstalled('qpdf'))
    it('is sound to qpdf', () => {
      expect(toolOn(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors found');
    });
  if (isInstalled('pdftotext'))
    it('is read by poppler', () => {
      expect(toolOn(bytes, 'pdftotext', ['-raw'], ['-'])).toContain('Sammanträdesprotokoll');
    });
});

function isInstalled(tool: string): boolean {
  return !spawnSync(tool, ['--version']).error;
}

/** What a tool writes about a PDF. */
function toolOn(pdf: Uint8Array, tool: string, before: string[], after: string[] = []): string {
  const directory = mkdtempSync(join(tmpdir(), 'paragraf-pdf-'));
  try {
    const path = join(directory, 'minutes.pdf');
    writeFileSync(path, pdf);
    const { stdout, stderr } = spawnSync(tool, [...before, path, ...after], { encoding: 'utf8' });
    return stdout + stderr;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
