import type { CivilDate, DomainEvent, Finding } from '#kernel';

/** A member that leaves the association (27 § lag 2003:1210). One stream a notice. */
export type WithdrawalEvent =
  | DomainEvent<'withdrawal.notice-given', NoticeGiven>
  | DomainEvent<'withdrawal.day-stated', NoticeDayStated>
  | DomainEvent<'withdrawal.receipt-confirmed', ReceiptConfirmed>
  | DomainEvent<'withdrawal.continuation-decided', ContinuationDecided>
  | DomainEvent<'withdrawal.revoked', WithdrawalRevoked>
  | DomainEvent<'withdrawal.finding-recorded', Finding>;

/** @additionalProperties false */
export interface NoticeGiven {
  member: string;
  /** As it was on the day. */
  name: string;
  /** The day the notice came to the association; null when the source only says that it has come. */
  receivedOn: CivilDate | null;
  /** Where the member decided it: `Kommunfullmäktige 2021-08-30 § 100`; null when the source does not say. */
  decidedBy: string | null;
  /** The version of the charter that the time is from; null when none has been adopted. */
  charter: string | null;
  /** @asType integer @minimum 0 */
  noticeYears: number;
  /** The day on which the notice runs out: the last of the membership. Null while the day it came is not known. */
  endsOn: CivilDate | null;
}

/** The day the notice came, once it is known, and what follows from it. @additionalProperties false */
export interface NoticeDayStated {
  receivedOn: CivilDate;
  /** Where the day stands. */
  source: string;
  charter: string | null;
  /** @asType integer @minimum 0 */
  noticeYears: number;
  endsOn: CivilDate;
}

/** The association has told the member that the notice came. @additionalProperties false */
export interface ReceiptConfirmed {
  /** Null when the source only says that it has been done. */
  on: CivilDate | null;
  /** `Brev från förbundschefen`. */
  how: string;
}

/** A member that remains has decided to go on. @additionalProperties false */
export interface ContinuationDecided {
  member: string;
  name: string;
  on: CivilDate;
  /** Where it stands: `Kommunfullmäktige 2023-04-24 § 31`. */
  reference: string;
}

/** The member stays after all. @additionalProperties false */
export interface WithdrawalRevoked {
  on: CivilDate;
  reason: string;
}
