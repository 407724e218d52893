import type { Amount, CivilDate, DomainEvent } from '#kernel';
import type { DecisionRef } from './decision-ref.js';
import type { Party } from './initiative.events.js';

export type ApplicationEvent =
  | DomainEvent<'application.submitted', ApplicationSubmitted>
  | DomainEvent<'application.supplement-requested', SupplementRequested>
  | DomainEvent<'application.supplemented', ApplicationSupplemented>
  | DomainEvent<'application.revised', ApplicationRevised>
  | DomainEvent<'application.opinion-given', OpinionGiven>
  | DomainEvent<'application.withdrawn', ApplicationWithdrawn>
  | DomainEvent<'application.decided', ApplicationDecided>;

/** What is asked for in a year and for what kind of cost. @additionalProperties false */
export interface RequestedAmount {
  /** @asType integer */
  year: number;
  /** Salaries, premises, overhead, purchases …, as the form says; null when only a sum is asked for. */
  costKind: string | null;
  amount: Amount;
}

/** A paper by its content: the same bytes are the same paper, whatever it is called. @additionalProperties false */
export interface Attachment {
  title: string;
  /** SHA-256 of the bytes, 64 hexadecimal digits. @pattern ^[0-9a-f]{64}$ */
  sha256: string;
  mediaType: string;
  /** @asType integer */
  bytes: number;
}

/** What the form asks in words; null where it is not answered. @additionalProperties false */
export interface ApplicationWords {
  /** Why the persons need coordinated rehabilitation to reach or improve their ability to work (2 § lag 2003:1210). */
  reasonUnder2: string | null;
  background: string | null;
  purpose: string | null;
  goals: string | null;
  targetGroup: string | null;
  method: string | null;
  /** Equality, accessibility, grounds of discrimination. */
  equality: string | null;
  organisation: string | null;
  timetable: string | null;
  risks: string | null;
  followUp: string | null;
  /** How ordinary work takes over, or why it need not. */
  implementation: string | null;
}

/** @additionalProperties false */
export interface ApplicationContent {
  title: string;
  amounts: RequestedAmount[];
  /** The total as the application states it; the system sums the amounts itself. */
  statedTotal: Amount | null;
  ownContribution: Amount | null;
  otherFunding: Array<{ source: string; amount: Amount }>;
  /** Those who apply beside the owner. */
  coApplicants: Party[];
  words: ApplicationWords;
  attachments: Attachment[];
}

/** @additionalProperties false */
export interface ApplicationSubmitted extends ApplicationContent {
  /** An application is for something new or longer; a budget request (äskande) for next year's frame of what goes on. */
  kind: 'application' | 'budget-request';
  form: 'ordinary' | 'simplified';
  initiative: string;
  /** Who signs it. */
  applicant: Party;
  /** The member through which somebody who is no member applies; null for a member, or when there is none. */
  throughMember: string | null;
  /** Its case in the registry, and the Dnr as written; null when it has none. */
  case: string | null;
  caseNumber: string | null;
  receivedOn: CivilDate | null;
  /** The person who answers for it towards the association, and may see and change it; null when nobody is named. */
  contact: string | null;
}

/** @additionalProperties false */
export interface SupplementRequested {
  /** What is missing, a line each. */
  missing: string[];
  due: CivilDate | null;
}

/** What was missing, added. Amounts change by a new version only. @additionalProperties false */
export interface ApplicationSupplemented {
  on: CivilDate;
  /** All of them as they stand from now on. */
  words: ApplicationWords;
  attachments: Attachment[];
  note: string | null;
}

/** A new version takes over whole; the earlier one stays in the history. @additionalProperties false */
export interface ApplicationRevised extends ApplicationContent {
  on: CivilDate;
  /** Counts from 2. @asType integer */
  version: number;
  reason: string;
}

/** @additionalProperties false */
export interface OpinionGiven {
  /** The step in the association's order of preparation. */
  step: string;
  /** Who gives it: a body's name, or a function. */
  by: string;
  on: CivilDate;
  recommendation: 'approve' | 'supplement' | 'reject';
  reasons: string;
  /** Functions and organisations that took part. */
  participants: string[];
  /** The meeting whose notes have it; null when there is none. */
  meeting: string | null;
}

/** @additionalProperties false */
export interface ApplicationWithdrawn {
  on: CivilDate;
  reason: string;
}

export type ApplicationOutcome =
  'granted' | 'partly-granted' | 'granted-on-conditions' | 'refused' | 'postponed' | 'remitted';

/** What the board decided on it, in the very append that has the paragraph's decision. @additionalProperties false */
export interface ApplicationDecided {
  decision: DecisionRef;
  /** Whether the paper that is referred to only tells of the decision, whose own minutes are not kept here. */
  told: boolean;
  outcome: ApplicationOutcome;
  /** The grant it became; null when nothing was granted. */
  grant: string | null;
  reasons: string | null;
  postponedTo: CivilDate | null;
  remittedFor: string | null;
}
