import { type Finding, formatKronor, remark, wordingStep } from '#kernel';
import { applicationFindingRules } from './application.rules.js';
import { type ApplicationState, requestedOre } from './application.state.js';

/** What a reader should judge: a stated total that is not the sum of the amounts. Within rounding it is only a note. */
export function judgeApplication(state: ApplicationState): Finding[] {
  const { submitted } = state;
  const stated = submitted?.statedTotal;
  if (!submitted || !stated || submitted.amounts.length === 0) return [];
  const total = requestedOre(state);
  const difference = total - stated.ore;
  if (difference === 0) return [];
  const written = [...submitted.amounts.map(({ amount }) => amount), stated];
  // Each amount may be rounded by half of the smallest step its wording can express.
  const slack = written.reduce((sum, { asWritten }) => sum + wordingStep(asWritten) / 2, 0);
  const rounding = Math.abs(difference) <= slack;
  return [
    {
      ...remark(
        applicationFindingRules['stated-total-differs'],
        `Beloppen i ansökan blir tillsammans ${formatKronor(total)}, men summan anges till ${stated.asWritten}. Skillnaden ${formatKronor(Math.abs(difference))} ${rounding ? 'ryms inom avrundningen' : 'ryms inte inom avrundningen. Fråga sökanden vilket som gäller'}.`,
        { totalOre: total, statedOre: stated.ore, differenceOre: difference, withinRounding: rounding },
      ),
      ...(rounding && { severity: 'note' as const }),
    },
  ];
}
