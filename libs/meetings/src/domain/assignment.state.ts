import type { CivilDate } from '#kernel';
import type { AssignmentDueMoved, AssignmentEvent, AssignmentReportedBack } from './assignment.events.js';

export interface AssignmentState {
  readonly reports: readonly AssignmentReportedBack[];
  readonly moves: readonly AssignmentDueMoved[];
}

export const noReports: AssignmentState = { reports: [], moves: [] };

export function evolveAssignment(state: AssignmentState, event: AssignmentEvent): AssignmentState {
  switch (event.type) {
    case 'assignment.reported-back':
      return { ...state, reports: [...state.reports, event.data] };
    case 'assignment.due-moved':
      return { ...state, moves: [...state.moves, event.data] };
  }
}

/** For folding what was told of an assignment without deciding anything about it. */
export const assignmentFoldable = { initial: noReports, evolve: evolveAssignment };

/** The report that closed it; undefined while it is open. */
export function closingReport({ reports }: AssignmentState): AssignmentReportedBack | undefined {
  return reports.findLast(({ outcome }) => outcome !== 'under-way');
}

/** The day it is to be done by: the one it was moved to last, or the one in the minutes. */
export function dueNow({ moves }: AssignmentState, inMinutes: CivilDate | null): CivilDate | null {
  return moves.at(-1)?.due ?? inMinutes;
}
