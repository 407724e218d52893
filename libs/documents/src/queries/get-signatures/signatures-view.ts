import type { CivilDate, Instant } from '#kernel';
import type { MinutesSigned, SignatureEvidence, SignaturesFound, StatedDay } from '#meetings';
import type { SignatureApplied, SigningCertificate } from '../../domain/signature.events.js';

/** The signatures on a meeting's minutes: those given electronically here, and whether each holds, and those given elsewhere. */
export interface SignaturesView {
  meeting: string;
  /** The paper that is laid out; null when none has been. */
  paper: OfferedPaperView | null;
  /** SHA-256 of the newest signed file; null while nobody has signed. */
  file: string | null;
  /** Whether the file ends where its last signature does: nothing has been added. Null while nobody has signed. */
  whole: boolean | null;
  /** In the order they were given. */
  signatures: SignatureView[];
  /** Those that were given on paper or in another system, in the order they were recorded. */
  elsewhere: RecordedSignatureView[];
}

/** A signature that was recorded and not given here, with what shows it. */
export interface RecordedSignatureView {
  role: MinutesSigned['role'];
  /** As printed. */
  name: string;
  /** The day that is attested, or why there is none. */
  on: StatedDay;
  method: MinutesSigned['method'];
  /** Null when no file shows it. */
  evidence: EvidenceView | null;
  /** What shows it, and what came of looking at it now, in Swedish. */
  inWords: string;
}

export interface EvidenceView {
  kind: SignatureEvidence['kind'];
  /** SHA-256 of the file. */
  sha256: string;
  mediaType: string;
  bytes: number;
  /** Where the file is, for who works within the association; null for everybody else. */
  href: string | null;
  /** Who vouches that it shows the signature; null as above. */
  attestedBy: string | null;
  /** Whether the store has it now. */
  inStore: boolean;
  /** What was found in a signed file now; null for a scan, and when it has no signature that can be checked. */
  found: SignaturesFound | null;
}

export interface OfferedPaperView {
  /** What whoever signs must name; null until the paper has been made. */
  sha256: string | null;
  /** The version of the meeting's stream that it shows. */
  meetingVersion: number;
  offeredAt: Instant;
  /** Whether it says what the minutes say now. */
  stands: boolean;
}

export interface SignatureView {
  role: SignatureApplied['role'];
  /** As printed. */
  name: string;
  on: CivilDate;
  /** What signed: `test-ca` for tests only, `remote`. */
  method: string;
  valid: boolean;
  /** The covered bytes are those that were signed, and those that were recorded then. */
  intact: boolean;
  /** The certificate comes from an authority that the installation trusts. */
  trusted: boolean;
  /** The certificate was in force at the time of the signature. */
  inTime: boolean;
  /** The same in Swedish. */
  inWords: string;
  /** For who works within the association; null for everybody else. */
  details: SignatureDetails | null;
}

export interface SignatureDetails {
  person: string;
  signedAt: Instant;
  /** SHA-256 of the file before and after. */
  before: string;
  after: string;
  certificate: SigningCertificate;
}
