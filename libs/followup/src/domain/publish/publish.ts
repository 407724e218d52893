import { sumOf, totalOf } from '../figures.js';
import type { Figures, GoalFigure, OutcomeFigure, People, TimeInSupport } from '../follow-up.events.js';
import { withholdInList } from '../suppression/suppression.js';
import type { PublishedFigures, PublishedGoal, PublishedOutcome, PublishedTime } from './published.js';
import { publishPeople, withholdShares } from './publish-people.js';

/** Figures as everybody may read them: no group of fewer than `smallest` can be seen or reckoned out of one table. */
export function publishFigures(figures: Figures, smallest: number): PublishedFigures {
  const published = {
    participants: figures.participants && publishPeople(figures.participants, smallest),
    begun: figures.begun && publishPeople(figures.begun, smallest),
    ended: figures.ended && publishPeople(figures.ended, smallest),
    outcomes: publishOutcomes(figures.outcomes, figures.ended, smallest),
    timeBefore: figures.timeBefore && publishTime(figures.timeBefore, figures.participants, smallest),
    timeAfter: figures.timeAfter && publishTime(figures.timeAfter, figures.ended, smallest),
    goals: figures.goals.map((goal) => publishGoal(goal, smallest)),
    note: figures.note,
  };
  return { ...published, withheld: anyWithheld(published) };
}

/** What became of those who left, as a list whose total is those who left, or else what it adds up to. */
function publishOutcomes(
  outcomes: readonly OutcomeFigure[],
  ended: People | null,
  smallest: number,
): PublishedOutcome[] {
  const counts = outcomes.map(({ count }) => count ?? 0);
  if (outcomes.every(({ count }) => count !== null)) {
    const total = ended ? totalOf(ended) : counts.reduce((sum, count) => sum + count, 0);
    const safe = withholdInList(counts, total, smallest);
    return outcomes.map(({ outcome, text }, index) => {
      const count = safe.counts[index]!;
      return {
        outcome,
        text,
        count,
        asWritten: null,
        percent: percentOf(count, safe.total),
        withheld: count === null,
      };
    });
  }
  const shares = outcomes.map(({ asWritten }) => asWritten!);
  const written = ended ? withholdShares(shares, totalOf(ended), smallest) : shares;
  return outcomes.map(({ outcome, text }, index) => {
    const asWritten = written[index]!;
    return { outcome, text, count: null, asWritten, percent: null, withheld: asWritten === null };
  });
}

/** A rate says no more than the two numbers it is made of, so it is made of those that are shown. */
function percentOf(count: number | null, total: number | null): number | null {
  return count === null || total === null || total === 0 ? null : Math.round((100 * count) / total);
}

/** An average over a group that is too small to show says how it was for each of them. */
function publishTime({ bands, average }: TimeInSupport, of: People | null, smallest: number): PublishedTime {
  const sum = sumOf(bands);
  const safe = withholdInList(
    bands.map(({ count }) => count),
    sum,
    smallest,
  );
  const people = of ? totalOf(of) : sum;
  const isFew = (people > 0 && people < smallest) || (sum > 0 && sum < smallest);
  return {
    total: safe.total,
    bands: bands.map(({ band }, index) => ({ band, count: safe.counts[index]! })),
    average: isFew ? null : average,
  };
}

function publishGoal(goal: GoalFigure, smallest: number): PublishedGoal {
  const { outcome, people } = goal;
  const withheld = people && outcome !== null && outcome > 0 && outcome < smallest;
  return { ...goal, outcome: withheld ? null : outcome, withheld };
}

function anyWithheld({ participants, begun, ended, ...rest }: Omit<PublishedFigures, 'withheld'>): boolean {
  const people = [participants, begun, ended].flatMap((one) =>
    one
      ? [
          one.total,
          ...one.cells.map(({ count }) => count),
          ...one.bySex.map(({ count }) => count),
          ...one.byMunicipality.map(({ count }) => count),
          ...one.shares.map(({ asWritten }) => asWritten),
        ]
      : [],
  );
  const times = [rest.timeBefore, rest.timeAfter].flatMap((time) =>
    time ? [time.total, ...time.bands.map(({ count }) => count)] : [],
  );
  return (
    people.includes(null) ||
    times.includes(null) ||
    rest.outcomes.some(({ withheld }) => withheld) ||
    rest.goals.some(({ withheld }) => withheld)
  );
}
