import type { AttachmentStored } from '#attachments';
import type { Instant } from '#kernel';

/** An attachment, a picture or a text, as it is set on pages for the archive: plain data, and every word that is printed. */
export interface AttachmentPaper {
  readonly kind: 'attachment';
  readonly title: string;
  readonly author: string;
  /** When it was stored. Dates the file, so that the same attachment gives the same bytes. */
  readonly recordedAt: Instant;
  readonly sha256: string;
  /** What the original is, below the heading. */
  readonly particulars: string;
  /** At the foot of every page. */
  readonly source: string;
  readonly picture: { readonly format: 'png' | 'jpg'; readonly alt: string } | null;
  /** The lines of a text, where an empty line parts them. */
  readonly stanzas: readonly (readonly string[])[];
  readonly words: { readonly page: string; readonly of: string };
}

const PICTURES: Readonly<Record<string, 'png' | 'jpg'>> = { 'image/png': 'png', 'image/jpeg': 'jpg' };
const TEXTS: readonly string[] = ['text/plain', 'text/csv'];

/** Whether it can be set on pages: pictures and text. */
export function isSettable(mediaType: string): boolean {
  return Object.hasOwn(PICTURES, mediaType) || TEXTS.includes(mediaType);
}

export function attachmentPaper(
  { sha256, bytes, mediaType, name }: AttachmentStored,
  content: Buffer,
  author: string,
  recordedAt: Instant,
): AttachmentPaper {
  const title = name ?? `Bilaga ${sha256.slice(0, 16)}`;
  const format = PICTURES[mediaType] ?? null;
  return {
    kind: 'attachment',
    title,
    author,
    recordedAt,
    sha256,
    particulars: `Arkivexemplar av en bilaga. Originalet är ${mediaType}, ${bytes} byte, SHA-256 ${sha256}.`,
    source: `${author} · bilaga ${sha256.slice(0, 16)}`,
    picture: format && { format, alt: `Bild: ${title}` },
    stanzas: format ? [] : stanzasOf(textOf(content)),
    words: { page: 'Sida', of: 'av' },
  };
}

/** Text is UTF-8 where it can be; otherwise it is from an older Windows. */
function textOf(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return content
      .toString('latin1')
      .replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80]!);
  }
}

/** What 0x80 to 0x9f are in Windows-1252, where Latin-1 has control characters. Node's own decoder knows no difference. */
const WINDOWS_1252 = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

function stanzasOf(text: string): string[][] {
  return text
    .replaceAll('\t', '    ')
    .split(/(?:\r?\n[ ]*){2,}/)
    .map((stanza) => stanza.split(/\r?\n/))
    .filter((lines) => lines.some((line) => line.trim() !== ''));
}

/** What a PDF says of itself in its metadata: `PDF/A-2B`; null when it claims nothing. Nobody has checked the claim. */
export function archiveClaim(pdf: Buffer): string | null {
  const text = pdf.toString('latin1');
  const part = /pdfaid:part(?:>|=["'])\s*([1-4])/.exec(text)?.[1];
  const level = /pdfaid:conformance(?:>|=["'])\s*([A-Z])/.exec(text)?.[1] ?? '';
  return part ? `PDF/A-${part}${level}` : null;
}
