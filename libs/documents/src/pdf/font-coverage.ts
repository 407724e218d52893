import { readdirSync, readFileSync } from 'node:fs';

/**
 * The code points that a TrueType font has a glyph for, read from its `cmap` table (OpenType 1.9, formats 4 and 12).
 * Setting stops at a character that no font has, so what cannot be printed must be known beforehand.
 */
export function coveredBy(font: Buffer): Set<number> {
  const covered = new Set<number>();
  const cmap = tableAt(font, 'cmap');
  const encodings = font.readUInt16BE(cmap + 2);
  for (let n = 0; n < encodings; n++) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + n * 8 + 4);
    const format = font.readUInt16BE(subtable);
    if (format === 4) addSegments(font, subtable, covered);
    if (format === 12) addGroups(font, subtable, covered);
  }
  return covered;
}

function tableAt(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4);
  for (let n = 0; n < tables; n++) {
    const entry = 12 + n * 16;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}

function addSegments(font: Buffer, at: number, covered: Set<number>): void {
  const doubledCount = font.readUInt16BE(at + 6);
  const [ends, starts] = [at + 14, at + 16 + doubledCount];
  for (let offset = 0; offset < doubledCount; offset += 2) {
    const end = font.readUInt16BE(ends + offset);
    for (let code = font.readUInt16BE(starts + offset); code <= end && code !== 0xffff; code++)
      covered.add(code);
  }
}

function addGroups(font: Buffer, at: number, covered: Set<number>): void {
  const groups = font.readUInt32BE(at + 12);
  for (let n = 0; n < groups; n++) {
    const group = at + 16 + n * 12;
    const end = font.readUInt32BE(group + 4);
    for (let code = font.readUInt32BE(group); code <= end; code++) covered.add(code);
  }
}

const FALLBACK_FONT = /^DejaVu/;

export interface FontFolder {
  readonly names: readonly string[];
  readonly files: readonly Buffer[];
  /** What every text face has, or the fallback that is set behind each of them has instead. */
  readonly covered: ReadonlySet<number>;
}

export function readFonts(folder: URL): FontFolder {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ttf'))
    .sort();
  const files = names.map((name) => readFileSync(new URL(name, folder)));
  const covers = files.map(coveredBy);
  const fallback = names.findIndex((name) => FALLBACK_FONT.test(name));
  const faces = covers.filter((_, index) => index !== fallback);
  const shared = [...faces[0]!].filter((code) => faces.every((face) => face.has(code)));
  return { names, files, covered: new Set([...shared, ...covers[fallback]!]) };
}

/** Code points as first and last of each range, one after the other: what the kernel's table holds. */
export function rangesOf(covered: ReadonlySet<number>): number[] {
  const codes = [...covered].sort((a, b) => a - b);
  return codes.flatMap((code) => [
    ...(covered.has(code - 1) ? [] : [code]),
    ...(covered.has(code + 1) ? [] : [code]),
  ]);
}

/** Set as space or break, or without any mark of their own, by every font. */
const NEEDS_NO_GLYPH = new Set([0x09, 0x0a, 0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0xfe0e, 0xfe0f]);

/** Every font has what is not: most of every text. */
const BEYOND_ASCII = /[^ -~]/gu;

/**
 * The text with every character that no font has spelt out as `[U+1F600]`, so that nothing is lost unseen. The door
 * refuses such characters now; a log from before may hold them.
 */
export function printable(text: string, covered: ReadonlySet<number>): string {
  return text.replaceAll(BEYOND_ASCII, (character) => {
    const code = character.codePointAt(0)!;
    if (covered.has(code) || NEEDS_NO_GLYPH.has(code)) return character;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}

const COMPOSED =
  /[\u{1de}-\u{1e1}\u{1e9}-\u{1ed}\u{1fa}\u{1fb}\u{21f}\u{22a}-\u{231}\u{4d0}-\u{4f9}\u{1e00}-\u{1e7f}\u{1e9b}\u{1f00}-\u{1fff}]/gu;

/** Letters that Source sets as a letter and a sign (ȟ, ḃ), which a copied text would have twice. DejaVu has them whole. */
export function composedLettersIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => text.match(COMPOSED) ?? []))].sort();
}
