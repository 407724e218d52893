import type { CivilDate } from '#kernel';
import type { AssignmentOutcome } from '../domain/assignment.events.js';

/** An assignment as it stands on a day: who has it, until when, where it was given, and what has been told of it. */
export interface AssignmentView {
  readonly assignment: string;
  readonly owner: string;
  readonly text: string;
  /** The day it is to be done by, moved or not; null when the minutes give no day. */
  readonly due: CivilDate | null;
  /** When, as the minutes write it. */
  readonly dueAsWritten: string | null;
  readonly meeting: string;
  readonly meetingTitle: string;
  readonly body: string;
  readonly bodyName: string;
  /** Null when the source does not give the day. */
  readonly date: CivilDate | null;
  readonly item: string;
  /** The § as referred to, and its heading. */
  readonly label: string;
  readonly heading: string;
  /** The decision that gave it; null when the paragraph's text did. */
  readonly decision: string | null;
  /** False while the minutes or notes are a draft. */
  readonly approved: boolean;
  readonly status: 'open' | AssignmentOutcome;
  /** Whether its day has passed while it was not closed; null when no day is known to judge by. */
  readonly late: boolean | null;
  readonly moves: readonly DueMoved[];
  /** What has been told outside meetings, by day. */
  readonly reports: readonly AssignmentReport[];
  /** What has been told of its decision in later meetings. */
  readonly followUps: readonly AssignmentFollowUp[];
}

export interface DueMoved {
  readonly on: CivilDate;
  readonly from: CivilDate | null;
  readonly due: CivilDate;
  readonly reason: string;
}

export interface AssignmentReport {
  readonly on: CivilDate;
  readonly text: string;
  readonly outcome: AssignmentOutcome;
}

export interface AssignmentFollowUp {
  readonly meeting: string;
  readonly item: string;
  readonly date: CivilDate | null;
  readonly label: string;
  readonly outcome: AssignmentOutcome;
  readonly note: string | null;
}

/** An assignment with everything that was ever told of it. */
export type KnownAssignment = Omit<AssignmentView, 'status' | 'late'>;

/** What was known of an assignment on a day. */
export function assignmentOn(known: KnownAssignment, day: CivilDate): AssignmentView {
  const moves = known.moves.filter(({ on }) => on <= day);
  const reports = known.reports.filter(({ on }) => on <= day);
  const followUps = known.followUps.filter(({ date }) => date === null || date <= day);
  const due = moves.at(-1)?.due ?? known.due;
  const status = statusAfter([...followUps, ...reports].map(({ outcome }) => outcome));
  const late = due === null ? null : isOpen(status) && due < day;
  return { ...known, due, moves, reports, followUps, status, late };
}

export function isOpen(status: AssignmentView['status']): boolean {
  return status === 'open' || status === 'under-way';
}

/** What is done or dropped stays so, whatever else is told of it. */
function statusAfter(outcomes: readonly AssignmentOutcome[]): AssignmentView['status'] {
  return outcomes.find((outcome) => outcome !== 'under-way') ?? outcomes.at(-1) ?? 'open';
}
