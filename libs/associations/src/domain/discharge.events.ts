import type { CivilDate, DomainEvent } from '#kernel';

/**
 * Discharge for one legal entity and one year: each member answers for itself (26 § third paragraph lag 2003:1210). One
 * stream an entity and year.
 */
export type DischargeEvent =
  | DomainEvent<'discharge.requested', DischargeRequested>
  | DomainEvent<'discharge.answered', DischargeAnswered>
  | DomainEvent<'discharge.answer-corrected', DischargeAnswerCorrected>
  | DomainEvent<'discharge.reminded', DischargeReminded>;

/** `no-decision`: the member has said that it will not decide. */
export type DischargeAnswer = 'granted' | 'refused' | 'no-decision';

/** @additionalProperties false */
export interface DischargeRequested {
  /** The year that the discharge is for. @asType integer */
  year: number;
  entity: LegalEntity;
  /** The members that are asked, with their names as they were. */
  members: AskedMember[];
  sentOn: CivilDate;
  /** From which day members that have not answered are reminded. */
  remindFrom: CivilDate;
}

/** Who had the year's responsibility: the association itself, or one before it that is not yet liquidated. @additionalProperties false */
export interface LegalEntity {
  name: string;
  /** Null when the source does not give it. */
  organisationNumber: string | null;
  predecessor: boolean;
}

/** @additionalProperties false */
export interface AskedMember {
  member: string;
  name: string;
}

/** A member's own decision, made by its assembly or its management. @additionalProperties false */
export interface DischargeAnswered {
  member: string;
  answer: DischargeAnswer;
  /** The day of the decision. */
  on: CivilDate;
  /** Where it stands: `Kommunfullmäktige 2021-05-31 § 58`. */
  reference: string;
  /** The members that have not answered after this. */
  missing: string[];
}

/** What an answer should have said; the answer as it was recorded stays in the log. @additionalProperties false */
export interface DischargeAnswerCorrected {
  member: string;
  answer: DischargeAnswer;
  on: CivilDate;
  reference: string;
  reason: string;
}

/** The members that had not answered, and when they are reminded next. @additionalProperties false */
export interface DischargeReminded {
  on: CivilDate;
  missing: string[];
  nextOn: CivilDate;
}
