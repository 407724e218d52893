import { personalNumberIn } from '#kernel';
import { roomForSignature, type SignatureLabel } from './pdf/add-signature.js';
import type { Signer, SigningRequest } from './signer.js';
import { type CertificateFacts, verifySignatures } from './verify.js';

export interface SignedPdf {
  readonly bytes: Buffer;
  readonly certificate: CertificateFacts;
}

/** What came back is not a signature that may stand in a public paper. */
export class SignatureUnusable extends Error {
  override readonly name = 'SignatureUnusable';
  constructor(readonly reason: 'invalid' | 'untrusted' | 'out-of-time' | 'personal-number') {
    super(`The signature cannot be used: ${reason}`);
  }
}

/**
 * Signs a PDF and looks at what came of it before anybody relies on it. Throws SignerFailed when there was no signature,
 * SignatureUnusable when it does not hold or its certificate carries a personal identity number.
 */
export async function signPdf(
  signer: Signer,
  pdf: Buffer,
  request: Omit<SigningRequest, 'digest'>,
  label: Omit<SignatureLabel, 'at'>,
): Promise<SignedPdf> {
  const room = roomForSignature(pdf, { ...label, at: request.signedAt });
  const cms = await signer.sign({ ...request, digest: room.digest });
  const bytes = room.fill(cms);
  const { signatures, whole } = verifySignatures(bytes, await signer.anchors());
  const own = signatures.at(-1);
  if (!whole || !own?.intact || !own.certificate) throw new SignatureUnusable('invalid');
  if (!own.trusted) throw new SignatureUnusable('untrusted');
  if (!own.inTime) throw new SignatureUnusable('out-of-time');
  if (personalNumberIn(own.certificate.subject)) throw new SignatureUnusable('personal-number');
  return { bytes, certificate: own.certificate };
}
