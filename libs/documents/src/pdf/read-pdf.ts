import { inflateSync } from 'node:zlib';

/** What a reader of tagged PDF gets out of a file. Understands what Typst writes, no more. */
export interface ReadPdf {
  /** Text that is tagged as content, page by page, without running headers and footers. */
  readonly content: string;
  /** Text that is marked as belonging to the page only. */
  readonly artifacts: string;
  /** Pieces of text that are neither: a screen reader would stumble on them. */
  readonly untagged: number;
  readonly pages: number;
  /** The roles of the structure tree, in no particular order: `H1`, `TH`, `L`. */
  readonly roles: readonly string[];
  readonly metadata: string;
  readonly catalog: string;
  /** Every object by its number. */
  readonly objects: PdfObjects;
  /** The pages in their order, as objects. */
  readonly pageObjects: readonly string[];
}

export type PdfObjects = ReadonlyMap<number, string>;

export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1');
  const objects: PdfObjects = new Map(
    [...file.matchAll(/(?<=^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, n, body]) => [Number(n), body!]),
  );
  const all = [...objects.values()];
  const pages = pagesOf(
    all.find((object) => object.includes('/Type /Pages'))!,
    objects,
  );
  const read = { content: '', artifacts: '', untagged: 0 };
  for (const page of pages) readPage(page, objects, read);
  return {
    ...read,
    pages: pages.length,
    roles: all.flatMap((object) =>
      object.includes('/Type /StructElem') ? [/\/S \/(\w+)/.exec(object)![1]!] : [],
    ),
    metadata: Buffer.from(
      all.find((object) => object.includes('/Type /Metadata'))!,
      'latin1',
    ).toString(),
    catalog: all.find((object) => object.includes('/Type /Catalog'))!,
    objects,
    pageObjects: pages,
  };
}

function pagesOf(node: string, objects: PdfObjects): string[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(node)?.[1];
  if (kids === undefined) return [node];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, n]) => pagesOf(objects.get(Number(n))!, objects));
}

/** A literal string, with escapes and perhaps pairs of parentheses within one another, or a hexadecimal one. */
const LITERAL = [1, 2, 3, 4, 5, 6].reduce(
  (within) => String.raw`\((?:\\[\s\S]|[^\\()]|${within})*\)`,
  String.raw`\((?:\\[\s\S]|[^\\()])*\)`,
);
const STRING = new RegExp(`${LITERAL}|<[0-9a-fA-F]*>`);
const OPERATIONS = new RegExp(
  [
    String.raw`\/(\w+)\s*<<((?:(?!>>\s*BDC)[\s\S])*)>>\s*BDC`,
    String.raw`\/(\w+)\s+BMC`,
    String.raw`\b(EMC)\b`,
    String.raw`\/(f\d+)\s+[\d.]+\s+Tf`,
    String.raw`(\[(?:${STRING.source}|[^\]])*\]|${STRING.source})\s*T[jJ]`,
  ].join('|'),
  'g',
);

function readPage(
  page: string,
  objects: PdfObjects,
  read: { content: string; artifacts: string; untagged: number },
): void {
  const fonts = fontsOf(page, objects);
  const contents = streamOf(objects.get(Number(/\/Contents (\d+) 0 R/.exec(page)![1]))!);
  const open: Array<{ tag: string; actualText: string | undefined }> = [];
  let font = new Map<number, string>();
  for (const [, tag, properties, plainTag, end, fontName, shown] of contents.matchAll(OPERATIONS)) {
    if (end) open.pop();
    else if (tag ?? plainTag)
      open.push({ tag: (tag ?? plainTag)!, actualText: actualTextIn(properties ?? '') });
    else if (fontName) font = fonts.get(fontName)!;
    else if (shown) {
      const text = open.at(-1)?.actualText ?? decoded(shown, font);
      if (open.length === 0) read.untagged += 1;
      else if (open.some(({ tag: one }) => one === 'Artifact')) read.artifacts += text;
      else read.content += text;
    }
  }
  read.content += ' ';
  read.artifacts += ' ';
}

function actualTextIn(properties: string): string | undefined {
  const text = new RegExp(String.raw`\/ActualText (${STRING.source})`).exec(properties)?.[1];
  return text === undefined ? undefined : textString(bytesOf(text));
}

/** UTF-16 behind its mark, or else one byte a letter. */
function textString(bytes: Buffer): string {
  const marked = bytes[0] === 0xfe && bytes[1] === 0xff;
  return marked ? utf16(bytes.subarray(2)) : bytes.toString('latin1');
}

function decoded(shown: string, font: ReadonlyMap<number, string>): string {
  return [...shown.matchAll(new RegExp(STRING.source, 'g'))]
    .flatMap(([string]) => bytesOf(string).toString('hex').match(/.{4}/g) ?? [])
    .map((glyph) => font.get(Number.parseInt(glyph, 16)) ?? '\ufffd')
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function bytesOf(string: string): Buffer {
  if (string.startsWith('<')) return Buffer.from(string.slice(1, -1), 'hex');
  const unescaped = string
    .slice(1, -1)
    .replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_whole, escape: string) =>
      /^[0-7]/.test(escape) ? String.fromCodePoint(Number.parseInt(escape, 8)) : (ESCAPES[escape] ?? escape),
    );
  return Buffer.from(unescaped, 'latin1');
}

function fontsOf(page: string, objects: PdfObjects): Map<string, Map<number, string>> {
  const named = [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)];
  return new Map(
    named.map(([, name, n]) => {
      // A font that does not say which letters its glyphs are can be seen, but not read.
      const toUnicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(n))!)?.[1];
      const cmap = toUnicode === undefined ? '' : streamOf(objects.get(Number(toUnicode))!);
      const pairs = [...cmap.matchAll(/^<([0-9a-fA-F]{4})> <([0-9a-fA-F]+)>$/gm)];
      return [
        name!,
        new Map(
          pairs.map(([, glyph, hex]) => [Number.parseInt(glyph!, 16), utf16(Buffer.from(hex!, 'hex'))]),
        ),
      ];
    }),
  );
}

/** The content of a stream, unpacked. */
export function streamOf(object: string): string {
  const data = /stream\n([\s\S]*)\nendstream/.exec(object)![1]!;
  return object.includes('/FlateDecode') ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1') : data;
}

function utf16(bigEndian: Buffer): string {
  return Buffer.from(bigEndian).swap16().toString('utf16le');
}
