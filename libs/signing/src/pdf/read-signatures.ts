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
}

const SIGNATURE = /\/ByteRange ?\[0 (\d+) (\d+) (\d+)\]/g;

/** The signatures of a file in the order they were made. One whose byte range leaves out anything else is left out. */
export function signaturesIn(pdf: Buffer): SignatureInFile[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(SIGNATURE)]
    .flatMap((found) => {
      const [start, resume, rest] = found.slice(1).map(Number) as [number, number, number];
      const room = /^<([0-9a-fA-F]+)>$/.exec(text.slice(start, resume))?.[1];
      const end = resume + rest;
      if (!room || end > pdf.length || found.index > start) return [];
      const covered = [pdf.subarray(0, start), pdf.subarray(resume, end)] as const;
      return [{ cms: Buffer.from(room, 'hex'), covered, end, at: timeAfter(text, resume) }];
    })
    .sort((a, b) => a.end - b.end);
}

function timeAfter(text: string, from: number): Instant | undefined {
  const [, year, month, day, hour, minute, second] =
    /^\s*\/M \(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z\)/.exec(text.slice(from, from + 80)) ?? [];
  return year && `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
}
