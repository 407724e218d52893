import type { X509Certificate } from 'node:crypto';
import type { Instant } from '#kernel';

/** What is to be signed, by whom and as what. No name goes to whoever signs: the person is an id of the association's. */
export interface SigningRequest {
  /** The same id asks for the same signature: whoever signs must answer it with the CMS it made the first time. */
  readonly requestId: string;
  /** SHA-256 of the byte range that the signature covers. */
  readonly digest: Buffer;
  readonly association: string;
  readonly person: string;
  readonly role: SigningRole;
  /** The time that the file says it was signed at. */
  readonly signedAt: Instant;
}

export type SigningRole = 'secretary' | 'chair' | 'approver';

/** Signs for people. What makes the keys, and how the person agrees, is the adapter's business. */
export abstract class Signer {
  /** How it was signed, for the evidence: `test-ca`, `remote`. */
  abstract readonly method: string;
  /** Answers a detached CMS SignedData (CAdES, DER) over the digest. Throws SignerFailed. */
  abstract sign(request: SigningRequest): Promise<Buffer>;
  /** The certificates that a signer's chain must end in. */
  abstract anchors(): Promise<readonly X509Certificate[]>;
}

/** not-set-up: nobody signs here; declined: the person or the service said no; unreachable: try again. */
export type SignerFault = 'not-set-up' | 'declined' | 'unreachable';

export class SignerFailed extends Error {
  override readonly name = 'SignerFailed';
  constructor(readonly fault: SignerFault) {
    super(`The signer failed: ${fault}`);
  }
}
