import type { Figures, FiguresReported } from './follow-up.events.js';

export interface ReportFigures extends FiguresReported {
  type: 'report-figures';
}

export interface CorrectFigures {
  type: 'correct-figures';
  reason: string;
  /** The whole of the figures as they should be. */
  figures: Figures;
}

export type FollowUpCommand = ReportFigures | CorrectFigures;
