import type { CivilDate, DomainEvent, Finding } from '#kernel';
import type { AppealEvent } from './appeal.events.js';

/**
 * The public notice that minutes have been approved, on the site of every member kommun and region (19 § lag 2003:1210,
 * 8 kap. 12 § KL), and what follows from it: appeals and legal force. One stream an anslag.
 */
export type AnslagEvent =
  | DomainEvent<'anslag.scheduled', AnslagScheduled>
  | DomainEvent<'anslag.posted', AnslagPosted>
  | DomainEvent<'anslag.proof-received', ProofReceived>
  | DomainEvent<'anslag.posting-lost', PostingLost>
  | DomainEvent<'anslag.moved', AnslagMoved>
  | DomainEvent<'anslag.taken-down', AnslagTakenDown>
  | DomainEvent<'anslag.finding-recorded', Finding>
  | AppealEvent;

/** @additionalProperties false */
export interface AnslagScheduled {
  meeting: string;
  body: string;
  bodyName: string;
  /** Null when the minutes give no date. */
  meetingDate: CivilDate | null;
  /** `§§ 27–38` */
  paragraphs: string;
  /** Null when the source gives no date of approval. */
  approvedOn: CivilDate | null;
  postOn: CivilDate;
  /** Where it is announced. */
  sites: AnslagSite[];
  keptAt: string;
  /** Who answers for the posting, as printed. */
  signedBy: { person: string; name: string } | null;
  endLabel: 't.o.m.' | 'tas ned';
  /** The immediate approval that is announced; null when it is the whole minutes'. */
  approval: string | null;
  /** What the charter of the day says where the law does not. */
  policy: AnslagPolicy;
  /** Member municipalities and regions that have no site among these: the time for appeal may not have begun. */
  sitesMissing: Array<{ member: string; name: string }>;
}

/** @additionalProperties false */
export interface AnslagSite {
  site: string;
  name: string;
  /** Whose site it is; null when the register does not say. */
  member: string | null;
  posting: 'automatic' | 'by-hand';
}

/** @additionalProperties false */
export interface AnslagPolicy {
  clock: 'last-site' | 'first-site';
  lostPosting: 'restart' | 'extend';
  takeDown: 'first-day' | 'next-working-day';
  /** Whether the last days to approve and to announce move over a day off. */
  roll: boolean;
}

/** The days that follow from a posting (13 kap. 5 § KL, lag 1930:173). @additionalProperties false */
export interface AnslagDays {
  /** The day it was announced: day 0. With several sites, the day that counts. */
  postedOn: CivilDate;
  /** The last day an appeal may come in. */
  lastAppealDay: CivilDate;
  /** The first day it may be gone from the board. */
  firstTakeDownDay: CivilDate;
  /** The last day it ought to have been posted, when the day of approval is known. */
  latestPosting: CivilDate | null;
}

/** It went up, on some sites or all, for the first time or again. @additionalProperties false */
export interface AnslagPosted {
  /** Null: on all of them. */
  sites: string[] | null;
  on: CivilDate;
  /** Who put it up; null for a job, or when it is not stated. */
  by: { person: string; name: string } | null;
  proof: PostingProof | null;
  /** Null while a site still waits, or has lost it: the time for appeal does not run. */
  days: AnslagDays | null;
  /** Sites where it is not up. */
  waiting: AnslagSite[];
}

/** @additionalProperties false */
export interface PostingProof {
  kind: 'receipt' | 'screenshot' | 'attestation' | 'url';
  /** What it is and where it is kept, or its address. */
  reference: string;
}

/** @additionalProperties false */
export interface ProofReceived {
  site: string;
  proof: PostingProof;
  on: CivilDate;
}

/** It was gone from a site before its time: the time for appeal does not run (13 kap. 5 § KL). @additionalProperties false */
export interface PostingLost {
  site: string;
  /** The first day it was gone. */
  on: CivilDate;
  reason: string;
}

/** The day of posting was wrong or slipped; the days count from the new one. The old stands in the history. @additionalProperties false */
export interface AnslagMoved {
  from: CivilDate;
  days: AnslagDays;
  reason: string;
  /** Whether it was already up; otherwise it still waits to be posted, on the new day. */
  wasPosted: boolean;
}

/** @additionalProperties false */
export interface AnslagTakenDown {
  on: CivilDate;
  /** Null: from all of them. */
  sites: string[] | null;
  /** Sites where it is still up. */
  waiting: AnslagSite[];
}
