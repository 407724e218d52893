import type { FiguresReported } from '../follow-up.events.js';
import { publishFigures } from './publish.js';
import type { Change, Comparison } from './published.js';

export interface EarlierReport extends FiguresReported {
  readonly followUp: string;
}

const COMPARED = ['participants', 'begun', 'ended'] as const;

/** Compares totals with the report before, from what is shown of both. */
export function compare(now: FiguresReported, before: EarlierReport, smallest: number): Comparison {
  const [shownNow, shownBefore] = [now, before].map(({ figures }) => publishFigures(figures, smallest));
  const changes = COMPARED.flatMap((figure): Change[] => {
    const [then, later] = [shownBefore![figure]?.total, shownNow![figure]?.total];
    if (then == null || later == null) return [];
    return [{ figure, before: then, now: later, change: later - then }];
  });
  const { followUp, kind, from, to } = before;
  return { followUp, kind, from, to, changes };
}
