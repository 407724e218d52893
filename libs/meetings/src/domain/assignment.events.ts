import type { CivilDate, DomainEvent } from '#kernel';

/**
 * What became of an assignment that minutes gave, told outside a meeting. One stream an assignment, by the id that its
 * place in the minutes gives it (`assignmentId`).
 */
export type AssignmentEvent =
  | DomainEvent<'assignment.reported-back', AssignmentReportedBack>
  | DomainEvent<'assignment.due-moved', AssignmentDueMoved>;

export type AssignmentOutcome = 'done' | 'under-way' | 'dropped';

/** Where an assignment was given, and its words as they stood. @additionalProperties false */
export interface GivenAssignment {
  meeting: string;
  item: string;
  /** The decision that gave it; null when the paragraph's text did. */
  decision: string | null;
  owner: string;
  text: string;
}

/** @additionalProperties false */
export interface AssignmentReportedBack {
  given: GivenAssignment;
  on: CivilDate;
  /** What is reported. */
  text: string;
  outcome: AssignmentOutcome;
}

/** @additionalProperties false */
export interface AssignmentDueMoved {
  given: GivenAssignment;
  /** The day on which it was moved. */
  on: CivilDate;
  /** Null when no day was stated before. */
  from: CivilDate | null;
  due: CivilDate;
  reason: string;
}
