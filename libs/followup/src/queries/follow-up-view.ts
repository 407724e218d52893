import type { Finding } from '#kernel';
import type { FiguresCorrected, FiguresReported } from '../domain/follow-up.events.js';
import { followUpFindingRules } from '../domain/follow-up.rules.js';
import { compare, type EarlierReport } from '../domain/publish/compare.js';
import { publishFigures } from '../domain/publish/publish.js';
import type { Comparison, PublishedFigures } from '../domain/publish/published.js';

/** A report of figures as everybody may read it. A number that is null is withheld: fewer than `smallestCell`, or a way to reckon such a number out. */
export interface FollowUpView extends Omit<FiguresReported, 'figures'>, PublishedFigures {
  readonly followUp: string;
  /** The smallest number of people that is shown, by the charter of today. */
  readonly smallestCell: number;
  readonly corrections: readonly Pick<FiguresCorrected, 'on' | 'reason'>[];
  /** What is odd about the figures. */
  readonly remarks: readonly { readonly rule: string; readonly title: string }[];
  /** The report before of the same initiative and kind; null when there is none. */
  readonly previous: Comparison | null;
}

/** A report as it stands, not yet fit to be shown. */
export interface StandingReport {
  readonly followUp: string;
  readonly reported: FiguresReported;
  readonly corrections: readonly Pick<FiguresCorrected, 'on' | 'reason'>[];
  readonly findings: readonly Finding[];
  readonly previous: EarlierReport | null;
}

export function followUpView(
  { followUp, reported, corrections, findings, previous }: StandingReport,
  smallestCell: number,
): FollowUpView {
  const { figures, ...about } = reported;
  return {
    followUp,
    ...about,
    ...publishFigures(figures, smallestCell),
    smallestCell,
    corrections: corrections.map(({ on, reason }) => ({ on, reason })),
    remarks: findings.map(({ rule }) => ({ rule, title: titleOf(rule) })),
    previous: previous && compare(reported, previous, smallestCell),
  };
}

/** A finding's own words may tell of a share that is withheld, so only what it is about is shown. */
function titleOf(rule: string): string {
  return Object.values(followUpFindingRules).find(({ id }) => id === rule)?.title ?? rule;
}
