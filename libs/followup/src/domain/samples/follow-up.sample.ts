import type { Figures, FiguresReported, People } from '../follow-up.events.js';

export const noFigures: Figures = {
  participants: null,
  begun: null,
  ended: null,
  outcomes: [],
  timeBefore: null,
  timeAfter: null,
  goals: [],
  note: null,
};

/** So many, and no more said. */
export const people = (total: number | null, said: Partial<People> = {}): People => ({
  total,
  cells: [],
  shares: [],
  ...said,
});

export const figures = (said: Partial<Figures> = {}): Figures => ({
  ...noFigures,
  participants: people(40),
  ...said,
});

export const reported = (said: Partial<FiguresReported> = {}): FiguresReported => ({
  initiative: 'ungdomsspar',
  initiativeTitle: 'Ungdomsspåret',
  grant: null,
  report: null,
  kind: 'half-year',
  from: '2025-01-01',
  to: '2025-06-30',
  source: 'Uppföljning Finsam',
  figures: figures(),
  ...said,
});
