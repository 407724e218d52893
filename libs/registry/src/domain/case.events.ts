import type { CivilDate, DomainEvent } from '#kernel';

export type CaseEvent = DomainEvent<'case.registered', CaseRegistered>;

/** @additionalProperties false */
export interface CaseRegistered {
  /** The Dnr exactly as it is written: `SDSF 2024 000025 790`. */
  number: string;
  title: string;
  registeredOn: CivilDate | null;
}
