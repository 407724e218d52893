import type { Shown } from './media-types.js';
import { typeOfZip } from './type-of-zip.js';

/** Parts of a file, read as they are asked for. */
export interface Parts {
  readonly size: number;
  read(from: number, length: number): Promise<Buffer>;
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** What a file begins with, and what it is then. What can be run or rendered in a browser is refused by its name. */
const BEGINNINGS: ReadonlyArray<readonly [Buffer, Shown]> = [
  [latin1('%PDF-'), { mediaType: 'application/pdf' }],
  [latin1('\x89PNG\r\n\x1a\n'), { mediaType: 'image/png' }],
  [latin1('\xff\xd8\xff'), { mediaType: 'image/jpeg' }],
  [latin1('MZ'), { refused: 'ett program för Windows' }],
  [latin1('\x7fELF'), { refused: 'ett program för Linux' }],
  [latin1('\xfe\xed\xfa'), { refused: 'ett program för macOS' }],
  [latin1('\xcf\xfa\xed\xfe'), { refused: 'ett program för macOS' }],
  [latin1('\xce\xfa\xed\xfe'), { refused: 'ett program för macOS' }],
  [latin1('\xca\xfe\xba\xbe'), { refused: 'ett program' }],
  [latin1('#!'), { refused: 'ett skript' }],
  [latin1('\xd0\xcf\x11\xe0'), { refused: 'en fil från ett äldre Office, som kan bära makron' }],
  [latin1('{\\rtf'), { refused: 'ett RTF-dokument' }],
  [latin1('GIF8'), { refused: 'en GIF-bild' }],
  [latin1('Rar!'), { refused: 'ett arkiv' }],
  [latin1('7z\xbc\xaf'), { refused: 'ett arkiv' }],
  [latin1('\x1f\x8b'), { refused: 'ett arkiv' }],
];
const ZIP = latin1('PK\x03\x04');
const BEGINNING = 4096;

/** Tells a file's type by its bytes; `isText` is whether no byte of it is a control character. */
export async function showType(parts: Parts, isText: boolean): Promise<Shown> {
  const start = await parts.read(0, Math.min(parts.size, BEGINNING));
  const known = BEGINNINGS.find(([mark]) => start.subarray(0, mark.length).equals(mark));
  if (known) return known[1];
  if (start.subarray(0, ZIP.length).equals(ZIP)) return typeOfZip(parts);
  return isText ? typeOfText(start.toString('latin1')) : { refused: 'en okänd filtyp' };
}

const MARKUP =
  /<(?:!doctype|\?xml|html|head|body|script|svg|iframe|object|embed|meta|style|link|img|a)[\s>/]/i;

function typeOfText(start: string): Shown {
  if (MARKUP.test(start)) return { refused: 'HTML eller annan märkning' };
  return { mediaType: isTable(start) ? 'text/csv' : 'text/plain' };
}

/** The first two lines have as many separators, and at least one. */
function isTable(start: string): boolean {
  const [first = '', second = ''] = start.split(/\r?\n/);
  return [';', '\t', ','].some((separator) => {
    const columns = first.split(separator).length;
    return columns > 1 && columns === second.split(separator).length;
  });
}
