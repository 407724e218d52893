import type { Shown } from './media-types.js';
import type { Parts } from './show-type.js';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const LARGEST_DIRECTORY = 1024 * 1024;

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const OPEN_DOCUMENT = /^application\/vnd\.oasis\.opendocument\.(?:text|spreadsheet)$/;
const ARCHIVE: Shown = { refused: 'ett arkiv' };

/** Documents of office programs are ZIP archives (APPNOTE 6.3): which of them is told by what they hold. */
export async function typeOfZip(parts: Parts): Promise<Shown> {
  const names = await namesIn(parts);
  if (names.some((name) => /vbaProject|^Basic\/|^Scripts\//i.test(name)))
    return { refused: 'ett dokument med makron' };
  if (names.includes('[Content_Types].xml')) {
    if (names.includes('word/document.xml')) return { mediaType: `${OFFICE}wordprocessingml.document` };
    if (names.includes('xl/workbook.xml')) return { mediaType: `${OFFICE}spreadsheetml.sheet` };
  }
  const told = await openDocumentType(parts);
  return told !== undefined && names.includes('content.xml') ? { mediaType: told } : ARCHIVE;
}

/** OpenDocument 1.3 part 2, 3.3: the first entry is `mimetype`, not compressed. */
async function openDocumentType(parts: Parts): Promise<string | undefined> {
  const start = await parts.read(0, Math.min(parts.size, 128));
  if (start.length < 38 || start.toString('latin1', 30, 38) !== 'mimetype') return undefined;
  const from = 38 + start.readUInt16LE(28);
  const told = start.toString('latin1', from, from + start.readUInt32LE(18));
  return OPEN_DOCUMENT.test(told) ? told : undefined;
}

/** The names of the archive's entries; none when it cannot be read. */
async function namesIn(parts: Parts): Promise<string[]> {
  const length = Math.min(parts.size, END_LENGTH + LONGEST_COMMENT);
  const tail = await parts.read(parts.size - length, length);
  for (let at = tail.length - END_LENGTH; at >= 0; at--)
    if (tail.readUInt32LE(at) === END_OF_DIRECTORY)
      return namesInDirectory(parts, tail.readUInt32LE(at + 16), tail.readUInt32LE(at + 12));
  return [];
}

async function namesInDirectory(parts: Parts, from: number, length: number): Promise<string[]> {
  if (length > LARGEST_DIRECTORY || from + length > parts.size) return [];
  const directory = await parts.read(from, length);
  const names: string[] = [];
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === DIRECTORY_ENTRY;) {
    const nameLength = directory.readUInt16LE(at + 28);
    names.push(directory.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return names;
}
