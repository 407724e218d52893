import type { Amount, CivilDate, DomainEvent } from '#kernel';

/**
 * The right of one person to decide in a group of matters on the board's behalf (10 § lag 2003:1210), and what was
 * decided by it. One stream a delegation.
 */
export type DelegationEvent =
  | DomainEvent<'delegation.granted', DelegationGranted>
  | DomainEvent<'delegation.ended', DelegationEnded>
  | DomainEvent<'delegated-decision.taken', DelegatedDecisionTaken>
  | DomainEvent<'delegated-decision.reported', DelegatedDecisionReported>;

/** What the person is to the association: only these may be delegates (10 § third paragraph). */
export type DelegateCapacity = 'member' | 'substitute' | 'employee' | 'loaned-employee';

/** Groups of matters that boards delegate. */
export type DelegatedMatters =
  'personnel' | 'purchasing' | 'economy' | 'administration' | 'funding' | 'other';

/** @additionalProperties false */
export interface DelegationGranted {
  to: { person: string; name: string; capacity: DelegateCapacity };
  matters: DelegatedMatters;
  /** What the person may decide, in the words of the delegation order. */
  text: string;
  /** Where the board decided it: `Styrelsen 2024-02-14 § 7`. */
  decision: string;
  from: CivilDate;
  /** The last day; null until it is ended. */
  until: CivilDate | null;
}

/** @additionalProperties false */
export interface DelegationEnded {
  /** The first day on which it no longer holds. */
  on: CivilDate;
  reason: string;
}

/** @additionalProperties false */
export interface DelegatedDecisionTaken {
  decision: string;
  on: CivilDate;
  text: string;
  /** The Dnr of the case; null when it has none. */
  caseNumber: string | null;
  amount: Amount | null;
}

/** The board has been told, in a paragraph of its minutes (10 § fourth paragraph). @additionalProperties false */
export interface DelegatedDecisionReported {
  decision: string;
  meeting: string;
  item: string;
  /** The paragraph as referred to: `§ 12`. */
  label: string;
}
