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
