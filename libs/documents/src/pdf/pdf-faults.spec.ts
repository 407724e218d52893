import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { board } from '../samples/papers.sample.js';
import { pdfFaults } from './pdf-faults.js';
import { PdfRenderer } from './pdf-renderer.js';

describe('The check of a PDF', () => {
  const renderer = new PdfRenderer();
  let sound: string;

  beforeAll(async () => {
    sound = (await renderer.render(board)).bytes.toString('latin1');
  });
  afterAll(() => renderer.close());

  it.each([
    ['/S /H2', '/S /H4', 'skips a heading level'],
    ['/S /TH\n', '/S /TD\n', 'a table without headers'],
    ['/Scope /Column', '/Skope /Column', 'a table header without scope'],
    ['/S /LBody', '/S /Span', 'a list item without a body'],
    ['/Lang (sv-SE)', '/Lang (en-GB)', 'not said to be in Swedish'],
    ['/DisplayDocTitle true', '/DisplayDocTitle fals', 'shows its file name'],
    ['<pdfuaid:part>1<', '<pdfuaid:part>9<', 'claims no PDF/UA-1'],
    ['<pdfaid:conformance>A', '<pdfaid:conformance>B', 'claims no PDF/A, level A'],
    ['/Tabs /S', '/Tabs /R', 'not reached in reading order'],
    ['/ToUnicode ', '/ToUnikode ', 'cannot be read back'],
    ['/FontFile2 ', '/FontFilX2 ', 'a font that is not embedded'],
    ['/StructParent 1', '/StructPar3nt 1', 'a link outside the structure'],
  ])('sees when %s becomes %s', (from, to, fault) => {
    expect(sound).toContain(from);
    const broken = Buffer.from(sound.replaceAll(from, to), 'latin1');
    expect(read(broken)).toContain(fault);
  });

  it('finds nothing in a sound one', () => {
    expect(pdfFaults(Buffer.from(sound, 'latin1'))).toEqual([]);
  });
});

/** A file that can no longer be read at all is not sound either. */
function read(pdf: Buffer): string {
  return pdfFaults(pdf).join('; ');
}
