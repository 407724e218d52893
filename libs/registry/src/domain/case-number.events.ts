import type { DomainEvent } from '#kernel';

/** A Dnr. One stream a number, so that no two cases can have the same. */
export type CaseNumberEvent = DomainEvent<'case-number.taken', CaseNumberTaken>;

/** @additionalProperties false */
export interface CaseNumberTaken {
  /** The Dnr exactly as it is written. */
  number: string;
  /** The id of the case that has it. */
  case: string;
}
