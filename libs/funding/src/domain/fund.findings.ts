import { type Amount, type Finding, type FindingRule, formatKronor, remark, wordingStep } from '#kernel';
import { sumOf } from './fund.amounts.js';
import type { AccountsDrawnUp, AccountsFigures } from './fund.events.js';
import { fundFindingRules } from './fund.finding-rules.js';
import { committedOre, type FundState } from './fund.state.js';

/** What a reader of the year's money should know: figures that do not agree, lines that are used up, a plan that is not there. */
export function judgeFund(state: FundState): Finding[] {
  return [...planMissing(state), ...overcommitted(state), ...state.accounts.flatMap(judgeAccounts)];
}

function planMissing({ budget }: FundState): Finding[] {
  if (!budget || budget.plan.length > 0) return [];
  return [
    remark(
      fundFindingRules['plan-missing'],
      'Budgeten ska innehålla en plan för tre år, men ingen är antecknad. Ange den när budgeten antecknas nästa gång.',
    ),
  ];
}

function overcommitted(state: FundState): Finding[] {
  return (state.budget?.lines ?? []).flatMap(({ line, title, amount }) => {
    const committed = committedOre(state, line);
    if (committed <= amount.ore) return [];
    return [
      remark(
        fundFindingRules['budget-line-overcommitted'],
        `${formatKronor(committed)} är beviljat på raden ”${title}”, som har ${amount.asWritten}. Ändra budgeten eller bidragen.`,
        { line, amountOre: amount.ore, committedOre: committed },
      ),
    ];
  });
}

/** The accounts stand as they are; what does not add up in them is said beside. */
export function judgeAccounts({ accounts, lines, total }: AccountsDrawnUp): Finding[] {
  return [
    ...lines.flatMap((line) => deviationDiffers(accounts, line.title, line)),
    ...(total ? deviationDiffers(accounts, 'hela förbundet', total) : []),
    ...(total ? FIGURES.flatMap((figure) => sumDiffers(accounts, lines, total, figure)) : []),
  ];
}

/** A cost line is over when its outcome is larger, an income line when it is smaller: either way round is right. */
function deviationDiffers(
  accounts: string,
  title: string,
  { budget, outcome, deviation }: AccountsFigures,
): Finding[] {
  if (!budget || !outcome || !deviation) return [];
  const difference = budget.ore - outcome.ore;
  const apart = Math.abs(Math.abs(deviation.ore) - Math.abs(difference));
  if (apart <= slackOf([budget, outcome, deviation])) return [];
  return [
    remark(
      fundFindingRules['deviation-differs'],
      `För ${title} är budgeten ${budget.asWritten} och utfallet ${outcome.asWritten}, en skillnad om ${formatKronor(Math.abs(difference))}, men avvikelsen anges till ${deviation.asWritten}. Kontrollera bokslutet.`,
      { accounts, title, differenceOre: difference, deviationOre: deviation.ore },
    ),
  ];
}

const FIGURES = ['budget', 'outcome', 'deviation'] as const;
const FIGURE_NAMES = { budget: 'budgeten', outcome: 'utfallet', deviation: 'avvikelsen' } as const;

/** Lines that do not state the figure count as nothing; within rounding it is only a note. */
function sumDiffers(
  accounts: string,
  lines: AccountsDrawnUp['lines'],
  total: AccountsFigures,
  figure: (typeof FIGURES)[number],
): Finding[] {
  const stated = total[figure];
  const parts = lines.flatMap((line) => line[figure] ?? []);
  if (!stated || parts.length === 0) return [];
  const sum = sumOf(parts);
  const difference = sum - stated.ore;
  if (difference === 0) return [];
  const withinRounding = Math.abs(difference) <= slackOf([...parts, stated]);
  return [
    remark(
      ruleOf(withinRounding),
      `Raderna ger tillsammans ${formatKronor(sum)}, men ${FIGURE_NAMES[figure]} för helheten anges till ${stated.asWritten}. Skillnaden ${formatKronor(Math.abs(difference))} ${withinRounding ? 'ryms inom avrundningen' : 'ryms inte inom avrundningen'}.`,
      {
        accounts,
        figure,
        parts: parts.map(({ asWritten }) => asWritten),
        stated: stated.asWritten,
        totalOre: sum,
        statedOre: stated.ore,
        differenceOre: difference,
        withinRounding,
        linesWithout: lines.length - parts.length,
      },
    ),
  ];
}

function ruleOf(withinRounding: boolean): FindingRule {
  const rule = fundFindingRules['accounts-sum-differs'];
  return withinRounding ? { ...rule, severity: 'note' } : rule;
}

/** Each amount may be rounded by half of the smallest step that its wording can express. */
function slackOf(amounts: readonly Amount[]): number {
  return amounts.reduce((sum, { asWritten }) => sum + wordingStep(asWritten) / 2, 0);
}
