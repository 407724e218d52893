import type { CivilDate, DomainEvent, Facts } from '#kernel';
import type { PrintedPerson, StatedDay } from './meeting.events.js';

/** What is said of the minutes before they are approved, and what is put right afterwards. */
export type ApprovalEvent =
  | DomainEvent<'minutes.commented', MinutesCommented>
  | DomainEvent<'minutes.comment-answered', CommentAnswered>
  | DomainEvent<'minutes.disagreement-recorded', DisagreementRecorded>
  | DomainEvent<'paragraphs.approved', ParagraphsApproved>
  | DomainEvent<'finding.acknowledged', FindingAcknowledged>
  | DomainEvent<'minutes.corrected', MinutesCorrected>;

/** What an approver or the chair wants changed. @additionalProperties false */
export interface MinutesCommented {
  comment: string;
  item: string;
  who: PrintedPerson;
  text: string;
}

/** @additionalProperties false */
export interface CommentAnswered {
  comment: string;
  outcome: 'changed' | 'kept';
  answer: string;
}

/** A signatory who does not agree with the wording has it noted, and signs all the same. @additionalProperties false */
export interface DisagreementRecorded {
  /** Null when it is about the whole. */
  item: string | null;
  who: PrintedPerson;
  text: string;
}

/** Immediate approval at the meeting: these §§ stand from now on, and have an anslag and a time for appeal of their own. @additionalProperties false */
export interface ParagraphsApproved {
  /** A name for this approval within the meeting. */
  approval: string;
  items: string[];
  /** As referred to, in the order they were opened. */
  labels: string[];
  on: CivilDate;
  signatures: ApprovalSignature[];
}

/** @additionalProperties false */
export interface ApprovalSignature {
  role: 'secretary' | 'chair' | 'approver';
  who: PrintedPerson;
}

/** The chair lets a finding that should have been mended stand, and says why. The reason stays visible. @additionalProperties false */
export interface FindingAcknowledged {
  rule: string;
  item: string | null;
  /** The facts of the finding, so that it is this one and no other. */
  facts: Facts;
  reason: string;
  who: PrintedPerson;
}

/** A slip in approved minutes, put right beside the text, never in it (JO 581-2013). @additionalProperties false */
export interface MinutesCorrected {
  correction: string;
  /** Null for the front page. */
  item: string | null;
  /** As it stands in the approved minutes. */
  oldText: string;
  newText: string;
  reason: string;
  who: PrintedPerson;
  on: StatedDay;
}
