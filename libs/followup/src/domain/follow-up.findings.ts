import { type Finding, remark } from '#kernel';
import { divisionsOf, sumOf, tablesOf, totalOf } from './figures.js';
import type { Figures, FollowUpEvent } from './follow-up.events.js';
import { followUpFindingRules } from './follow-up.rules.js';
import { hundredthsOf, roundingOf } from './percent.js';

/** What is odd about figures that can be taken. Messages are without numbers of people, since they are shown to all. */
export function findingsIn(figures: Figures): FollowUpEvent[] {
  return [...differingTotals(figures), ...differingShares(figures), ...moreThanParticipants(figures)].map(
    (data) => ({ type: 'follow-up.finding-recorded', data }),
  );
}

function differingTotals(figures: Figures): Finding[] {
  return tablesOf(figures)
    .filter(({ people: { total, cells } }) => total !== null && cells.length > 0 && sumOf(cells) < total)
    .map(({ field, name }) =>
      remark(
        followUpFindingRules['figures-total-differs'],
        `Grupperna av ${name} är tillsammans färre än den angivna totalen. Fråga den som har räknat, eller låt det stå som det står i källan.`,
        { field },
      ),
    );
}

function differingShares({ outcomes, ...figures }: Figures): Finding[] {
  const divisions = [
    {
      field: 'outcomes',
      shares: outcomes.flatMap(({ asWritten }) => (asWritten === null ? [] : [asWritten])),
    },
    ...tablesOf({ outcomes, ...figures }).flatMap(({ field, people }) =>
      divisionsOf(people.shares).map((shares) => ({
        field,
        shares: shares.map(({ asWritten }) => asWritten),
      })),
    ),
  ];
  return divisions.flatMap(({ field, shares }) => {
    const sum = shares.reduce((total, asWritten) => total + hundredthsOf(asWritten)!, 0);
    if (shares.length === 0 || sum === 10_000) return [];
    const byRounding = Math.abs(sum - 10_000) <= roundingOf(shares);
    return [
      remark(
        followUpFindingRules['figures-shares-differ'],
        `Procenttalen i ${field} blir tillsammans ${String(sum / 100).replace('.', ',')} %. ${byRounding ? 'Skillnaden ryms i avrundningen.' : 'Fråga den som har räknat vad som saknas, eller låt det stå som det står i källan.'}`,
        { field, shares, hundredths: sum, byRounding },
      ),
    ];
  });
}

function moreThanParticipants({ participants, begun, ended }: Figures): Finding[] {
  if (!participants) return [];
  const others = [
    ['begun', begun, 'har börjat'],
    ['ended', ended, 'har avslutats'],
  ] as const;
  return others
    .filter(([, people]) => people && totalOf(people) > totalOf(participants))
    .map(([field, , what]) =>
      remark(
        followUpFindingRules['figures-more-than-participants'],
        `Fler ${what} under perioden än som har deltagit i den. Fråga den som har räknat.`,
        { field },
      ),
    );
}
