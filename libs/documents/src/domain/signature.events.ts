import type { CivilDate, DomainEvent, Instant } from '#kernel';
import type { MinutesSigned, PrintedPerson } from '#meetings';

/** What happens to the electronic signing of one meeting's minutes. */
export type SignatureEvent =
  | DomainEvent<'signature.paper-offered', PaperOffered>
  | DomainEvent<'signature.paper-made', PaperMade>
  | DomainEvent<'signature.applied', SignatureApplied>;

/** The secretary laid the minutes out for signing, as they stood. @additionalProperties false */
export interface PaperOffered {
  meeting: string;
  /** The version of the meeting's stream that the paper shows. @asType integer */
  meetingVersion: number;
  /** The version of the association's stream: which letterhead and charter the paper shows. @asType integer */
  associationVersion: number;
  at: Instant;
  /** SHA-256 of the paper's model: another digest is another text. */
  inputDigest: string;
}

/** The paper that was laid out was made as a PDF; its SHA-256 is what whoever signs must name. @additionalProperties false */
export interface PaperMade {
  /** @asType integer */
  meetingVersion: number;
  sha256: string;
  /** @asType integer */
  bytes: number;
  templateDigest: string;
  engine: string;
}

/** Evidence of one signature: recorded in the same append as `minutes.signed`. @additionalProperties false */
export interface SignatureApplied {
  /** The unsigned paper's SHA-256. */
  paper: string;
  who: PrintedPerson;
  role: MinutesSigned['role'];
  /** The civil date of the signing. */
  on: CivilDate;
  signedAt: Instant;
  /** What signed: `test-ca`, `remote`. */
  method: string;
  /** SHA-256 of the file before and after. */
  before: string;
  after: string;
  /** How long the signed file is. @asType integer */
  bytes: number;
  certificate: SigningCertificate;
}

/** Without any personal identity number: a certificate with one is not taken. @additionalProperties false */
export interface SigningCertificate {
  subject: string;
  issuer: string;
  /** Hex. */
  serial: string;
  validFrom: Instant;
  validTo: Instant;
  sha256: string;
}
