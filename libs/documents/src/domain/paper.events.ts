import type { CivilDate, DomainEvent } from '#kernel';
import type { PaperKind } from './act-model.js';
import type { Rendition } from './document.events.js';

export type PaperEvent = DomainEvent<'paper.issued', PaperIssued>;

/** A paper was sent: to whom, made from what, and which bytes. What has been sent is never made anew. @additionalProperties false */
export interface PaperIssued {
  kind: PaperKind;
  /** The meeting, the anslag, the application, the grant, the delegation or the association that it is about. */
  of: string;
  /** Items, sites or a requisition, by id, or the first and last day; empty for the whole. */
  parts: string[];
  title: string;
  /** Every stream it is made from, and the version it shows. */
  sources: PaperMadeFrom[];
  renditions: Rendition[];
  /** SHA-256 of the model's canonical JSON. */
  inputDigest: string;
  templateDigest: string;
  engine: string;
  /** Functions and organisations, never persons. */
  recipients: string[];
  on: CivilDate;
}

/** @additionalProperties false */
export interface PaperMadeFrom {
  stream: string;
  /** @asType integer */
  version: number;
}
