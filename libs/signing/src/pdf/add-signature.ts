import { createHash } from 'node:crypto';
import type { Instant } from '#kernel';
import { objectText, tailOf } from './file-tail.js';

/** What the file itself says of a signature, before anybody opens the CMS. */
export interface SignatureLabel {
  /** The printed name. */
  readonly name: string;
  /** `Undertecknar som justerare`. */
  readonly reason: string;
  readonly at: Instant;
}

/** A file that waits for its signature: everything but the CMS is there. */
export interface RoomForSignature {
  /** SHA-256 of all bytes but the room. */
  readonly digest: Buffer;
  /** The finished file. Throws when the CMS does not fit. */
  fill(cms: Buffer): Buffer;
}

/** Octets. A chain of three RSA certificates fits twice. */
const ROOM = 12_288;
const RANGE_WIDTH = 48;

/**
 * Adds a signature field to a PDF as an incremental update: what was there is left byte for byte. The field has no
 * place on any page, so the pages look as they did, and PDF/A-2 and PDF/UA-1 hold (no appearance is asked of a field
 * whose rectangle is empty; /TU names it for who listens).
 */
export function roomForSignature(pdf: Buffer, label: SignatureLabel): RoomForSignature {
  const { xref, size, root, entries } = tailOf(pdf);
  const form = formOf(objectText(pdf, root));
  const [signature, field] = [size, size + 1];
  const formNumber = form ?? size + 2;
  const fields = form === undefined ? [] : fieldsOf(objectText(pdf, form));
  const update = new Update(pdf);
  update.object(signature, signatureText(label));
  update.object(field, fieldText(fields.length + 1, signature, label));
  update.object(formNumber, formText([...fields, field]));
  if (form === undefined) update.object(root, withForm(objectText(pdf, root), formNumber));
  const file = update.finish(`/Size ${Math.max(size, formNumber + 1, field + 1)} ${entries} /Prev ${xref}`);
  return withRange(file, pdf.length);
}

/** Collects the new objects and writes the table that points at them. */
class Update {
  private text = '\n';
  private readonly offsets = new Map<number, number>();

  constructor(private readonly before: Buffer) {}

  object(number: number, body: string): void {
    this.offsets.set(number, this.before.length + this.text.length);
    this.text += `${number} 0 obj\n${body}\nendobj\n`;
  }

  finish(trailer: string): Buffer {
    const xref = this.before.length + this.text.length;
    const numbers = [...this.offsets.keys()].sort((a, b) => a - b);
    const sections = numbers.map(
      (number) => `${number} 1\n${String(this.offsets.get(number)).padStart(10, '0')} 00000 n\r\n`,
    );
    const table = `xref\n${sections.join('')}trailer\n<< ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`;
    return Buffer.concat([this.before, Buffer.from(this.text + table, 'latin1')]);
  }
}

function withRange(file: Buffer, from: number): RoomForSignature {
  const start = file.indexOf('/Contents <', from) + '/Contents '.length;
  const end = start + 2 * ROOM + 2;
  const range = `[0 ${start} ${end} ${file.length - end}]`.padEnd(RANGE_WIDTH);
  file.write(range, file.indexOf('/ByteRange ', from) + '/ByteRange '.length, 'latin1');
  const digest = createHash('sha256').update(file.subarray(0, start)).update(file.subarray(end)).digest();
  return {
    digest,
    fill(cms) {
      if (cms.length > ROOM) throw new RangeError(`A CMS of ${cms.length} octets does not fit`);
      const filled = Buffer.from(file);
      filled.write(cms.toString('hex'), start + 1, 'latin1');
      return filled;
    },
  };
}

function signatureText({ name, reason, at }: SignatureLabel): string {
  return [
    '<<',
    '/Type /Sig',
    '/Filter /Adobe.PPKLite',
    '/SubFilter /ETSI.CAdES.detached',
    `/ByteRange ${' '.repeat(RANGE_WIDTH)}`,
    `/Contents <${'0'.repeat(2 * ROOM)}>`,
    `/M (D:${at.replaceAll(/[-:T]/g, '').slice(0, 14)}Z)`,
    `/Name ${textString(name)}`,
    `/Reason ${textString(reason)}`,
    '>>',
  ].join('\n');
}

function fieldText(number: number, signature: number, { name, reason }: SignatureLabel): string {
  const label = textString(`${reason}: ${name}`);
  return `<<\n/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (Underskrift${number})\n/TU ${label}\n/F 132\n/Rect [0 0 0 0]\n/V ${signature} 0 R\n>>`;
}

/** SigFlags 3: there are signatures, and whoever saves the file must only add to it. */
function formText(fields: readonly number[]): string {
  return `<<\n/SigFlags 3\n/Fields [${fields.map((one) => `${one} 0 R`).join(' ')}]\n>>`;
}

function formOf(catalog: string): number | undefined {
  const found = /\/AcroForm (\d+) 0 R/.exec(catalog)?.[1];
  return found === undefined ? undefined : Number(found);
}

function fieldsOf(form: string): number[] {
  const list = /\/Fields \[([^\]]*)\]/.exec(form)?.[1] ?? '';
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}

function withForm(catalog: string, form: number): string {
  return `${catalog.slice(0, -'>>'.length)}  /AcroForm ${form} 0 R\n>>`;
}

/** A PDF text string in UTF-16. */
function textString(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}
