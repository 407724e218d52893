import type { CivilDate } from '#kernel';
import type { CommentAnswered } from './approval.events.js';

/** What is said of the minutes before they are approved, and what is put right afterwards. */
export type ApprovalCommand =
  | CommentOnMinutes
  | AnswerComment
  | RecordDisagreement
  | ApproveParagraphs
  | AcknowledgeFinding
  | CorrectMinutes;

export interface CommentOnMinutes {
  type: 'comment';
  comment: string;
  item: string;
  person: string;
  text: string;
}

export interface AnswerComment {
  type: 'answer-comment';
  comment: string;
  outcome: CommentAnswered['outcome'];
  answer: string;
}

export interface RecordDisagreement {
  type: 'record-disagreement';
  item?: string;
  person: string;
  text: string;
}

/** Immediate approval of one or several paragraphs. */
export interface ApproveParagraphs {
  type: 'approve-paragraphs';
  approval: string;
  items: string[];
  on: CivilDate;
  signatures: Array<{ person: string; role: 'secretary' | 'chair' | 'approver' }>;
}

export interface AcknowledgeFinding {
  type: 'acknowledge-finding';
  rule: string;
  /** All open findings of the rule when left out. */
  item?: string;
  person: string;
  reason: string;
}

export interface CorrectMinutes {
  type: 'correct-minutes';
  correction: string;
  /** Left out for the front page. */
  item?: string;
  oldText: string;
  newText: string;
  reason: string;
  person: string;
  on: CivilDate | null;
  dateMissing?: string;
}
