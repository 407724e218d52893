import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { ActModel } from '../domain/act-model.js';
import { acts } from '../samples/acts.sample.js';
import { missingIn, printedActTexts } from '../samples/printed-texts.js';
import { readPdf } from './read-pdf.js';
import { PdfRenderer } from './pdf-renderer.js';

const renderer = new PdfRenderer();
afterAll(() => renderer.close());

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('the PDF of a paper beside the minutes', () => {
  it.each(acts)('prints every text of %s, in order, and tags all of it', async (_name, model) => {
    const read = readPdf((await renderer.render(model)).bytes);
    expect(missingIn(read.content, printedActTexts(model))).toEqual([]);
    expect(read.untagged).toBe(0);
  });

  it.each(acts)(
    'says that %s is PDF/A-2a and PDF/UA-1, in Swedish, with title and bookmarks',
    async (_name, model) => {
      const { metadata, catalog, roles } = readPdf((await renderer.render(model)).bytes);
      expect(metadata).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
      expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(metadata).toContain(model.title);
      expect(catalog).toContain('/Lang (sv-SE)');
      expect(catalog).toContain('/Outlines');
      expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    },
  );

  it.each(acts)('gives the same bytes for %s again, and other bytes for another', async (_name, model) => {
    const [once, again] = [await renderer.render(model), await renderer.render(structuredClone(model))];
    expect(sha256(again.bytes)).toBe(sha256(once.bytes));
    const other: ActModel = { ...model, subtitle: `${model.subtitle} 2` };
    expect(sha256((await renderer.render(other)).bytes)).not.toBe(sha256(once.bytes));
  });
});
