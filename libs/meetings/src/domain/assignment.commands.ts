import type { CivilDate } from '#kernel';
import type { AssignmentOutcome } from './assignment.events.js';

export interface ReportBack {
  type: 'report-back';
  on: CivilDate;
  text: string;
  outcome: AssignmentOutcome;
}

export interface MoveDue {
  type: 'move-due';
  due: CivilDate;
  reason: string;
}

export type AssignmentCommand = ReportBack | MoveDue;
