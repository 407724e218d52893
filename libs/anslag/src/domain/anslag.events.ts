import type { CivilDate, DomainEvent, Finding } from '#kernel';

/** The public notice that minutes have been approved (19 § lag 2003:1210, 8 kap. 12 § KL). One stream an anslag. */
export type AnslagEvent =
  | DomainEvent<'anslag.scheduled', AnslagScheduled>
  | DomainEvent<'anslag.posted', AnslagPosted>
  | DomainEvent<'anslag.moved', AnslagMoved>
  | DomainEvent<'anslag.taken-down', AnslagTakenDown>
  | DomainEvent<'anslag.finding-recorded', Finding>;

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
  /** Where it is announced. An anslag that names only the association's own site says so in a finding. */
  sites: Array<{ site: string; name: string }>;
  keptAt: string;
  /** Who answers for the posting, as printed. */
  signedBy: { person: string; name: string } | null;
  endLabel: 't.o.m.' | 'tas ned';
}

/** The days that follow from a posting (13 kap. 5 § KL, lag 1930:173). @additionalProperties false */
export interface AnslagDays {
  /** The day it was announced: day 0. */
  postedOn: CivilDate;
  /** The last day an appeal may come in. */
  lastAppealDay: CivilDate;
  /** The first day it may be gone from the board, and the calculated day of legal force. */
  firstTakeDownDay: CivilDate;
  /** The last day it ought to have been posted, when the day of approval is known. */
  latestPosting: CivilDate | null;
}

/** @additionalProperties false */
export interface AnslagPosted {
  days: AnslagDays;
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
}
