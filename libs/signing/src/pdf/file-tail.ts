/** What the end of a PDF says of it. */
export interface FileTail {
  /** Where the newest cross-reference table begins. */
  readonly xref: number;
  /** The first object number that is free. */
  readonly size: number;
  /** The catalog's object number. */
  readonly root: number;
  /** What a new trailer must repeat: /Root, /Info, /ID. */
  readonly entries: string;
}

/** Reads the end of a PDF with plain cross-reference tables, as our engine and our own additions write it. */
export function tailOf(pdf: Buffer): FileTail {
  const end = pdf.toString('latin1', Math.max(0, pdf.length - 64));
  const xref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1]);
  if (!xref) throw unexpected('its end');
  const trailer = trailerAt(pdf, xref);
  const [size, root] = [/\/Size (\d+)/, /\/Root (\d+) 0 R/].map((one) => Number(one.exec(trailer)?.[1]));
  if (!size || !root) throw unexpected('its trailer');
  const entries = [/\/Root \d+ 0 R/, /\/Info \d+ 0 R/, /\/ID \[[^\]]*\]/].flatMap(
    (one) => one.exec(trailer)?.[0] ?? [],
  );
  return { xref, size, root, entries: entries.join(' ') };
}

/** The newest text of an object, from `<<` to `>>`: as the newest table that has it points at. */
export function objectText(pdf: Buffer, number: number): string {
  for (let xref: number | undefined = tailOf(pdf).xref; xref !== undefined; xref = previous(pdf, xref)) {
    const offset = entriesAt(pdf, xref).get(number);
    if (offset === undefined) continue;
    const end = pdf.indexOf('\nendobj', offset);
    const text = pdf.toString('latin1', offset, end);
    const body = text.slice(text.indexOf('<<'));
    if (!text.startsWith(`${number} 0 obj`) || end < 0) throw unexpected(`object ${number}`);
    return body.trimEnd();
  }
  throw unexpected(`object ${number}`);
}

function trailerAt(pdf: Buffer, xref: number): string {
  const start = pdf.indexOf('trailer', xref);
  return pdf.toString('latin1', start, pdf.indexOf('startxref', start));
}

function previous(pdf: Buffer, xref: number): number | undefined {
  const found = /\/Prev (\d+)/.exec(trailerAt(pdf, xref))?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Object number → offset, of what is in use. */
function entriesAt(pdf: Buffer, xref: number): ReadonlyMap<number, number> {
  const lines = pdf.toString('latin1', xref, pdf.indexOf('trailer', xref)).split(/\r\n|\r|\n/);
  if (lines.shift()?.trim() !== 'xref') throw unexpected('its cross-reference table');
  const entries = new Map<number, number>();
  let number = 0;
  for (const line of lines) {
    const [, offset, use] = /^(\d{10}) \d{5} ([nf])/.exec(line) ?? [];
    if (offset === undefined) number = Number(/^(\d+) \d+/.exec(line)?.[1] ?? number);
    else if (use === 'n') entries.set(number++, Number(offset));
    else number++;
  }
  return entries;
}

function unexpected(what: string): Error {
  return new Error(`The PDF is not laid out as expected: ${what}`);
}
