import type { Instant } from '#kernel';
import type {
  DecisionBox,
  DocumentBlock,
  FrontRow,
  Letterhead,
  PageHeader,
  PaperStatus,
  SignatureBlock,
  Words,
} from './document-model.js';

/** Every kind of paper beside the minutes and the notes. */
export const PAPER_KINDS = [
  'summons',
  'extract',
  'anslag-proof',
  'decision-letter',
  'agreement',
  'requisition-receipt',
  'decision-file',
  'legal-force',
  'delegated-decisions',
  'delegation-report',
  'fees-basis',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/**
 * A paper beside the minutes before it is set: plain data, and every word that is printed. One shape for all kinds, so
 * that one template and one page set them all. Recorded text stands byte for byte; strings that Paragraf itself makes have
 * non-breaking spaces where a line must not break.
 */
export interface ActModel {
  readonly kind: PaperKind;
  /** A draft may be read, but not issued: what it tells of is not settled. */
  readonly status: PaperStatus;
  readonly statusLine: string;
  /** The heading of the paper: `Protokollsutdrag`. */
  readonly title: string;
  /** Below the heading: what the paper is about. */
  readonly subtitle: string;
  /** What a window or a file list shows: heading, subject and association in one line. */
  readonly fullTitle: string;
  readonly author: string;
  /** When the last event it shows was recorded. Dates the file, so that the same input gives the same bytes. */
  readonly recordedAt: Instant;
  readonly letterhead: Letterhead;
  readonly header: PageHeader;
  readonly footer: ActFooter;
  /** Labels and values below the heading; a row without groups is a line to fill in. */
  readonly front: readonly FrontRow[];
  readonly sections: readonly ActSection[];
  readonly signatures: SignatureBlock | null;
  /** Which histories the paper is made from, and how far: stream and version. */
  readonly sources: readonly string[];
  readonly words: Omit<Words, 'attachment' | 'continued' | 'findings'> & { readonly sources: string };
}

export interface ActFooter {
  readonly owner: string;
  /** The history that the paper is about, and how far: stream and version. */
  readonly source: string;
}

/** A heading with what stands below it; a § of an extract, or a section of any other paper. */
export interface ActSection {
  readonly anchor: string;
  /** `§ 27`, `a)`; null for a section without a number. */
  readonly label: string | null;
  /** Null for text that stands directly below the facts. */
  readonly heading: string | null;
  readonly tag: string | null;
  /** Heading depth: 2 for a section, 3 for its parts. */
  readonly depth: number;
  /** In small letters below the heading: Dnr, presenters. */
  readonly particulars: readonly string[];
  readonly blocks: readonly ActBlock[];
  readonly parts: readonly ActSection[];
}

export type ActBlock =
  | DocumentBlock
  | { readonly kind: 'decision'; readonly decision: DecisionBox }
  /** What came of a text beside decisions. */
  | { readonly kind: 'aside'; readonly text: string }
  /** Beside what was approved, never in it. */
  | { readonly kind: 'correction'; readonly text: string };
