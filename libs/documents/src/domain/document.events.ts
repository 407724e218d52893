import type { DomainEvent } from '#kernel';

export type DocumentEvent = DomainEvent<'document.rendered', DocumentRendered>;

/** A paper was made from events. The same input gives the same bytes. @additionalProperties false */
export interface DocumentRendered {
  kind: 'minutes' | 'notes';
  /** A draft is for those who work with it; approved minutes and completed notes are for everyone. */
  status: 'draft' | 'approved' | 'completed';
  /** The meeting it shows, and the stream version it shows it at. */
  meeting: string;
  /** @asType integer */
  meetingVersion: number;
  renditions: Rendition[];
  /** SHA-256 of the document model's canonical JSON. */
  inputDigest: string;
  templateDigest: string;
  engine: string;
}

/** @additionalProperties false */
export interface Rendition {
  format: 'pdf' | 'html';
  sha256: string;
  /** @asType integer */
  bytes: number;
}
