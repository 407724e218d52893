import { crc32, createInflate } from 'node:zlib';

/** The pictures that a paper can be set with. */
export type PictureType = 'image/png' | 'image/jpeg';

/** What a picture's bytes say of it. Colours are as the screen's, or shades of grey. */
export interface Picture {
  readonly mediaType: PictureType;
  readonly width: number;
  readonly height: number;
}

/** Why bytes are no picture that can be set, in Swedish, to stand after `Bilden`. */
export interface PictureFault {
  readonly fault: string;
}

const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const JPEG = Buffer.from('\xff\xd8\xff', 'latin1');
const BROKEN: PictureFault = { fault: 'är skadad eller avhuggen' };

/** Reads a picture through, so that what is taken can also be set: a broken logotype would stop every paper. */
export async function readPicture(bytes: Buffer): Promise<Picture | PictureFault> {
  if (bytes.subarray(0, PNG.length).equals(PNG)) return readPng(bytes);
  if (bytes.subarray(0, JPEG.length).equals(JPEG)) return readJpeg(bytes);
  return { fault: 'är varken PNG eller JPEG' };
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** How many values a pixel has, by PNG's colour type. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

async function readPng(bytes: Buffer): Promise<Picture | PictureFault> {
  const chunks = chunksOf(bytes);
  const header = chunks?.[0];
  if (!chunks || header?.type !== 'IHDR' || header.data.length !== 13) return BROKEN;
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)];
  const [depth, colour, interlaced] = [header.data[8]!, header.data[9]!, header.data[12]!];
  const channels = CHANNELS[colour];
  if (width === 0 || height === 0 || channels === undefined) return BROKEN;
  if (interlaced) return { fault: 'är sparad radvis sammanflätad (interlaced)' };
  const row = 1 + Math.ceil((width * depth * channels) / 8);
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const whole = (await inflatedRows(packed, row, height)) && (colour !== 3 || hasPalette(chunks));
  return whole ? { mediaType: 'image/png', width, height } : BROKEN;
}

/** Undefined unless every chunk is whole and the last one ends the picture. */
function chunksOf(bytes: Buffer): Chunk[] | undefined {
  const chunks: Chunk[] = [];
  let at = PNG.length;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end))
      return undefined;
    const type = bytes.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: bytes.subarray(at + 8, end) });
    if (type === 'IEND') return chunks;
    at = end + 4;
  }
  return undefined;
}

function hasPalette(chunks: readonly Chunk[]): boolean {
  return chunks.some(({ type, data }) => type === 'PLTE' && data.length > 0 && data.length % 3 === 0);
}

/** PNG's ways to write a row are numbered 0–4. */
const LAST_FILTER = 4;

/** Whether the packed rows are as many and as long as the picture says. They are counted, not kept: a small file can be a large picture. */
async function inflatedRows(packed: readonly Buffer[], row: number, rows: number): Promise<boolean> {
  const inflate = createInflate();
  for (const part of packed) inflate.write(part);
  inflate.end();
  let seen = 0;
  try {
    for await (const part of inflate as AsyncIterable<Buffer>) {
      for (let first = (row - (seen % row)) % row; first < part.length; first += row)
        if (part[first]! > LAST_FILTER) return false;
      seen += part.length;
      if (seen > row * rows) return false;
    }
  } catch {
    return false;
  }
  return seen === row * rows;
}

/** Frames in which a JPEG can be: baseline, extended and progressive. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const START_OF_SCAN = 0xda;

function readJpeg(bytes: Buffer): Picture | PictureFault {
  if (bytes.readUInt16BE(bytes.length - 2) !== 0xffd9) return BROKEN;
  let frame: Buffer | undefined;
  for (let at = 2; at + 4 <= bytes.length;) {
    const [mark, kind, length] = [bytes[at], bytes[at + 1]!, bytes.readUInt16BE(at + 2)];
    if (mark !== 0xff || length < 2 || at + 2 + length > bytes.length) return BROKEN;
    if (FRAMES.has(kind)) frame = bytes.subarray(at + 4, at + 2 + length);
    if (kind === START_OF_SCAN) break;
    at += 2 + length;
  }
  if (!frame || frame.length < 6) return BROKEN;
  const [height, width, colours] = [frame.readUInt16BE(1), frame.readUInt16BE(3), frame[5]!];
  if (width === 0 || height === 0) return BROKEN;
  if (colours !== 1 && colours !== 3) return { fault: 'har tryckeriets färger (CMYK)' };
  return { mediaType: 'image/jpeg', width, height };
}
