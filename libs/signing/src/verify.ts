import { createHash, type X509Certificate } from 'node:crypto';
import { readCms, type ReadCms } from './cms/read-cms.js';
import type { Instant } from '#kernel';
import { type SignatureInFile, signaturesIn } from './pdf/read-signatures.js';

export interface CertificateFacts {
  readonly subject: string;
  readonly issuer: string;
  /** Hex. */
  readonly serial: string;
  readonly validFrom: Instant;
  readonly validTo: Instant;
  /** SHA-256 of the certificate, 64 hex digits. */
  readonly sha256: string;
}

/** What came of looking at one signature. It is valid when all three hold. */
export interface Validity {
  /** The bytes that it covers are those that were signed, by the key of its certificate. */
  readonly intact: boolean;
  /** The certificate comes from an authority that we trust. */
  readonly trusted: boolean;
  /** The certificate was in force at the time that the signature gives. */
  readonly inTime: boolean;
}

export interface VerifiedSignature extends Validity {
  /** How long the file was when it was signed. */
  readonly end: number;
  readonly at: Instant | undefined;
  /** Null when the signature cannot be read. */
  readonly certificate: CertificateFacts | null;
}

export interface VerifiedFile {
  readonly signatures: readonly VerifiedSignature[];
  /** Whether the last signature covers the file to its end. */
  readonly whole: boolean;
}

/** Looks at every signature of a file. Nothing is fetched: revocation is not asked for. */
export function verifySignatures(pdf: Buffer, anchors: readonly X509Certificate[]): VerifiedFile {
  const signatures = signaturesIn(pdf);
  return {
    signatures: signatures.map((one) => verified(one, anchors)),
    whole: signatures.at(-1)?.end === pdf.length,
  };
}

function verified(one: SignatureInFile, anchors: readonly X509Certificate[]): VerifiedSignature {
  const { end, at } = one;
  const cms = readCms(one.cms);
  if (!cms) return { end, at, intact: false, trusted: false, inTime: false, certificate: null };
  const certificate = factsOf(cms.signer);
  return {
    end,
    at,
    intact: isIntact(one, cms),
    trusted: isTrusted(cms.signer, cms.others, anchors),
    inTime: at !== undefined && certificate.validFrom <= at && at <= certificate.validTo,
    certificate,
  };
}

function isIntact({ covered }: SignatureInFile, { digest, genuine, meant, signer }: ReadCms): boolean {
  const hash = createHash('sha256');
  for (const part of covered) hash.update(part);
  const own = createHash('sha256').update(signer.raw).digest();
  return genuine && hash.digest().equals(digest) && meant?.equals(own) === true;
}

/** Every step of the chain must be an authority, and it must end in one of ours. */
function isTrusted(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  anchors: readonly X509Certificate[],
  steps = 4,
): boolean {
  if (anchors.some((anchor) => issued(anchor, certificate))) return true;
  if (steps === 0) return false;
  return others
    .filter((other) => other.ca && other.raw.compare(certificate.raw) !== 0 && issued(other, certificate))
    .some((other) => isTrusted(other, others, anchors, steps - 1));
}

function issued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

export function factsOf(certificate: X509Certificate): CertificateFacts {
  return {
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    serial: certificate.serialNumber.toLowerCase(),
    validFrom: new Date(certificate.validFrom).toISOString(),
    validTo: new Date(certificate.validTo).toISOString(),
    sha256: createHash('sha256').update(certificate.raw).digest('hex'),
  };
}

function oneLine(name: string): string {
  return name.split('\n').join(', ');
}
