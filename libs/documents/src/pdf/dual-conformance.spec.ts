import { describe, expect, it } from '@jest/globals';
import { markedAsAccessible } from './dual-conformance.js';

const xmp =
  '<?xpacket begin="\ufeff"?><rdf:RDF><rdf:Description><pdfaExtension:schemas><rdf:Bag></rdf:Bag></pdfaExtension:schemas></rdf:Description></rdf:RDF><?xpacket end="r"?>';

/** The smallest file that is laid out as Typst does it: metadata and catalog last. */
function pdf(metadata = xmp): Buffer {
  const objects = [
    '<<\n  /Type /Pages\n>>',
    `<<\n  /Length ${Buffer.byteLength(metadata)}\n  /Type /Metadata\n>>\nstream\n${metadata}\nendstream`,
    '<<\n  /Type /Catalog\n  /Metadata 2 0 R\n>>',
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = Buffer.byteLength(file);
    file += `${index + 1} 0 obj\n${object}\nendobj\n\n`;
    return offset;
  });
  const xref = Buffer.byteLength(file);
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n\r\n`).join('');
  return Buffer.from(
    `${file}xref\n0 4\n0000000000 65535 f\r\n${entries}trailer\n<<\n  /Size 4\n  /Root 3 0 R\n>>\nstartxref\n${xref}\n%%EOF`,
  );
}

describe('marking a PDF/A as PDF/UA too', () => {
  const marked = markedAsAccessible(pdf());
  const text = marked.toString('utf8');

  it('claims it in the metadata and shows the title', () => {
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain('/DisplayDocTitle true');
  });

  it('keeps every offset and length true', () => {
    const xref = Number(/startxref\n(\d+)/.exec(text)![1]);
    expect(marked.toString('latin1', xref, xref + 4)).toBe('xref');
    const offsets = [...text.matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
    offsets.forEach((offset, index) =>
      expect(marked.toString('latin1', offset, offset + 7)).toBe(`${index + 1} 0 obj`),
    );
    const stream = /stream\n([\s\S]*)\nendstream/.exec(text)![1]!;
    expect(Number(/\/Length (\d+)/.exec(text)![1])).toBe(Buffer.byteLength(stream));
  });

  it('gives up on a file it does not know', () => {
    expect(() => markedAsAccessible(pdf('<?xpacket?>'))).toThrow('not laid out as expected: its metadata');
    expect(() => markedAsAccessible(Buffer.from('%PDF-1.7'))).toThrow('its trailer');
  });
});
