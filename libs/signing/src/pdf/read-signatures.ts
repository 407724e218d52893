import type { Instant } from '#kernel';

/** A signature as it stands in a file. */
export interface SignatureInFile {
  /** The CMS, with the zeros that fill its room. */
  readonly cms: Buffer;
  /** What it covers: everything up to `end` but the room. */
  readonly covered: readonly [Buffer, Buffer];
  /** How long the file was when it was signed. */
  readonly end: number;
  /** When it says that it was made; undefined when it does not. */
  readonly at: Instant | undefined;
  /** How it is written: `ETSI.CAdES.detached` is PAdES, `ETSI.RFC3161` a time stamp. Undefined when it does not say. */
  readonly format: string | undefined;
}

const SIGNATURE = /\/ByteRange\s*\[\s*0\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g;

/** The signatures of a file in the order they were made. One whose byte range leaves out anything else is left out. */
export function signaturesIn(pdf: Buffer): SignatureInFile[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(SIGNATURE)]
    .flatMap((found) => {
      const [start, resume, rest] = found.slice(1).map(Number) as [number, number, number];
      const room = /^<([0-9a-fA-F]+)>$/.exec(text.slice(start, resume))?.[1];
      const end = resume + rest;
      if (!room || end > pdf.length) return [];
      const [from, to] = around(text, start, resume);
      // The range must be said by the object whose room it leaves out.
      if (found.index < from || found.index > to) return [];
      const words = text.slice(from, start) + text.slice(resume, to);
      const covered = [pdf.subarray(0, start), pdf.subarray(resume, end)] as const;
      const format = /\/SubFilter\s*\/([\w.]+)/.exec(words)?.[1];
      return [{ cms: Buffer.from(room, 'hex'), covered, end, at: timeIn(words), format }];
    })
    .sort((a, b) => a.end - b.end);
}

/** Where the object that a signature's room is in begins and ends. */
function around(text: string, start: number, resume: number): [from: number, to: number] {
  const to = text.indexOf('endobj', resume);
  return [Math.max(0, text.lastIndexOf(' obj', start)), to === -1 ? text.length : to];
}

const TIME = /\/M\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'?(\d\d))/;

function timeIn(words: string): Instant | undefined {
  const [, year, month, day, hour, minute, second, offset, minutes] = TIME.exec(words) ?? [];
  if (!year) return undefined;
  const zone = offset ? `${offset}:${minutes}` : 'Z';
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
