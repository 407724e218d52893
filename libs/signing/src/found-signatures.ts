import type { X509Certificate } from 'node:crypto';
import { signaturesIn } from './pdf/read-signatures.js';
import { verifySignatures } from './verify.js';

/** What a look at a file that was signed elsewhere found: each word holds of all its signatures. */
export interface FoundSignatures {
  readonly signatures: number;
  readonly intact: boolean;
  readonly trusted: boolean;
  readonly inTime: boolean;
  /** Whether the file ends where its last signature or time stamp does. */
  readonly whole: boolean;
}

const PADES = 'ETSI.CAdES.detached';
const TIME_STAMP = 'ETSI.RFC3161';

/**
 * Null when the file has no signature, or one that is not PAdES or that we cannot read (another digest than SHA-256):
 * then nothing is known of it, which is not to say that it does not hold.
 */
export function foundSignatures(pdf: Buffer, anchors: readonly X509Certificate[]): FoundSignatures | null {
  const formats = signaturesIn(pdf).map(({ format }) => format);
  if (formats.some((format) => format !== PADES && format !== TIME_STAMP)) return null;
  const { signatures, whole } = verifySignatures(pdf, anchors);
  const given = signatures.filter((_one, index) => formats[index] === PADES);
  if (given.length === 0 || given.some(({ certificate }) => certificate === null)) return null;
  return {
    signatures: given.length,
    intact: given.every(({ intact }) => intact),
    trusted: given.every(({ trusted }) => trusted),
    inTime: given.every(({ inTime }) => inTime),
    whole,
  };
}
