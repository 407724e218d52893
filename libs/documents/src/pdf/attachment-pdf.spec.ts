import { deflateSync, crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { archiveClaim, attachmentPaper } from '../domain/attachment-paper.js';
import { qpdfFaults } from '../samples/pdf-tools.js';
import { pdfFaults } from './pdf-faults.js';
import { PdfRenderer } from './pdf-renderer.js';
import { readPdf } from './read-pdf.js';

const RECORDED = '2026-05-19T08:00:00.000Z';
const renderer = new PdfRenderer();
beforeAll(() => renderer.onModuleInit());
afterAll(() => renderer.close());

function paper(content: Buffer, mediaType: string, name: string | null = null) {
  const stored = { sha256: 'c'.repeat(64), bytes: content.length, mediaType, name };
  return attachmentPaper(stored, content, 'Samordningsförbundet Aldal', RECORDED);
}

/** A grey picture of a size, as PNG. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('an attachment that is set for the archive', () => {
  it.each([
    ['a wide picture', png(400, 100)],
    ['a high picture', png(100, 900)],
  ])('is %s on one page, with words for whoever cannot see it', async (_what, content) => {
    const { bytes } = await renderer.render(paper(content, 'image/png', 'karta.png'), { shown: content });
    const { metadata, pageObjects, objects } = readPdf(bytes);
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(pageObjects).toHaveLength(1);
    expect(
      [...objects.values()].some((object) => object.includes('/S /Figure') && object.includes('/Alt')),
    ).toBe(true);
    expect(pdfFaults(bytes)).toEqual([]);
    expect(qpdfFaults(bytes)).toEqual([]);
  });

  it('is a text, line by line, over as many pages as it needs', async () => {
    const lines = Array.from({ length: 200 }, (_one, n) => `Rad ${n + 1}; ”åäö” #strong[x] $ \u{1f9fe}`);
    const content = Buffer.from(`Rubrik\r\n\r\n${lines.join('\n')}\n`);
    const set = paper(content, 'text/plain');
    expect(set.stanzas.map(({ length }) => length)).toEqual([1, 201]);
    const { bytes } = await renderer.render(set);
    const { content: printed, pageObjects } = readPdf(bytes);
    expect(pageObjects.length).toBeGreaterThan(2);
    expect(printed).toContain('Rad 200; ”åäö” #strong[x] $ [U+1F9FE]');
    expect(pdfFaults(bytes)).toEqual([]);
    expect((await renderer.render(set)).bytes.equals(bytes)).toBe(true);
  });

  it('may be a text from an older Windows', () => {
    expect(paper(Buffer.from('r\xe4kning \x80', 'latin1'), 'text/csv').stanzas).toEqual([['räkning €']]);
  });

  it('is refused by the setting when the picture is broken, and the next one is set', async () => {
    const broken = png(10, 10).subarray(0, 60);
    await expect(renderer.render(paper(broken, 'image/png'), { shown: broken })).rejects.toThrow(
      'could not be set',
    );
    expect((await renderer.render(paper(Buffer.from('Hej'), 'text/plain'))).bytes.length).toBeGreaterThan(0);
  });
});

describe('what a PDF claims to be', () => {
  it.each([
    ['<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>', 'PDF/A-2A'],
    ['<rdf:Description pdfaid:conformance="B" pdfaid:part="1"/>', 'PDF/A-1B'],
    ['<pdfaid:part>4</pdfaid:part>', 'PDF/A-4'],
    ['<dc:title>PDF/A</dc:title>', null],
  ])('is read from %s', (metadata, claim) => {
    expect(archiveClaim(Buffer.from(`%PDF-1.7 ${metadata}`))).toBe(claim);
  });
});
