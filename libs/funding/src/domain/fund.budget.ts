import { accept, type Amount, type Decision, formatKronor, refuse } from '#kernel';
import { amountIn, sumOf, unreadable } from './fund.amounts.js';
import type { AdoptBudget } from './fund.commands.js';
import type { Check, FundContext } from './fund.context.js';
import type { DecisionFact } from './decision-fact.js';
import type { BudgetAdopted, BudgetLine, FundEvent, PlanYear } from './fund.events.js';
import { fundRules } from './fund.rules.js';
import { committedOre, evolveFund, frameOre, type FundState } from './fund.state.js';

/** A kind of initiative is an area too: its line is for those that have none of their own. */
const INITIATIVE_AREAS: ReadonlySet<string> = new Set(['individual', 'structural', 'pre-study', 'one-off']);

/** Years of the plan beside the budget's own (11 kap. 6 § KL, by 21 § lag (2003:1210)). */
const PLAN_YEARS = 3;

/** The budget as the board has decided it, line by line (23 § lag 2003:1210); a later one replaces it. */
export function adoptBudget(
  command: AdoptBudget,
  state: FundState,
  context: FundContext,
): Decision<FundEvent> {
  const refusal = unreadable(...wordingsIn(command)) ?? decisionUnfit(command.decision, context);
  if (refusal) return refusal;
  const fact = context.decision!;
  const adopted = budgetOf(command, fact, state);
  const { lines, income, costs, plan } = adopted;
  return (
    lineTwice(lines) ??
    lineNegative(lines) ??
    differsFromDecision(fact, income, sumOf(lines.map(({ amount }) => amount))) ??
    planUnfit(plan, context, income, costs) ??
    aboveFrame(state, fact) ??
    lineInUse(state, lines) ??
    accept({ type: 'fund.budget-adopted', data: withMoves(state, adopted) })
  );
}

/** The budget as it is kept, before it is known what it moves. */
function budgetOf(
  { income, lines, plan = [] }: AdoptBudget,
  { ref, decided }: DecisionFact,
  state: FundState,
): BudgetAdopted {
  return {
    decision: ref,
    lines: lines.map(({ line, title, area, initiative, amount }) => ({
      line,
      title,
      area,
      initiative: initiative ?? null,
      amount: amountIn(amount),
      movedOre: 0,
    })),
    removed: linesGone(state, lines).map(({ line, amount }) => ({ line, movedOre: 0 - amount.ore })),
    income: amountIn(income),
    costs: decided.budget!.costs,
    plan: plan.map((one) => ({
      year: one.year,
      income: amountIn(one.income),
      costs: amountIn(one.costs),
    })),
  };
}

function wordingsIn({ income, lines, plan = [] }: AdoptBudget): string[] {
  return [income, ...lines.map(({ amount }) => amount), ...plan.flatMap((year) => [year.income, year.costs])];
}

/** It is in the minutes that the budget is fixed, and for which year. */
function decisionUnfit(sought: AdoptBudget['decision'], { decision, year }: FundContext): Check {
  if (!decision)
    return refuse(
      fundRules['budget-decision-unknown'],
      `Sammanträdet ${sought.meeting} har inget beslut ${sought.decision}. Rätta id:na, eller anteckna beslutet först (paragraphs/decide).`,
      { ...sought },
    );
  const { label, date } = decision.ref;
  const { budget } = decision.decided;
  if (!decision.fixesBudget || !budget)
    return refuse(
      fundRules['budget-decision-fixes-none'],
      `${label}${on(date)} fastställer ingen budget: beslutet är av slaget ${decision.decided.type}${decision.matter === 'budget' ? '' : ' i ett ärende som inte är budgeten'}. Ange det beslut som fastställer budgeten.`,
      { ...sought, decisionType: decision.decided.type, matter: decision.matter },
    );
  if (String(budget.year) !== year)
    return refuse(
      fundRules['budget-of-another-year'],
      `${label}${on(date)} fastställer budgeten för ${budget.year}, inte för ${year}. Ange beslutet om ${year}, eller anteckna budgeten på ${budget.year}.`,
      { ...sought, year: Number(year), decidedYear: budget.year },
    );
  return undefined;
}

function on(date: string | null): string {
  return date === null ? '' : ` ${date}`;
}

/** A line has one id, and an initiative's money comes from one line. */
function lineTwice(lines: readonly BudgetLine[]): Check {
  for (const [n, one] of lines.entries()) {
    const before = lines.slice(0, n);
    if (before.some(({ line }) => line === one.line))
      return refuse(
        fundRules['budget-line-twice'],
        `Raden ${one.line} finns mer än en gång. Ge varje rad ett eget id.`,
        { line: one.line },
      );
    const alike = before.find((other) => sameMoney(one, other));
    if (alike)
      return refuse(
        fundRules['budget-line-ambiguous'],
        `Raderna ${alike.line} och ${one.line} gäller samma insats eller samma slags insatser, så det går inte att veta vilken rad ett bidrag tas från. Slå ihop dem, eller ange insatsen (initiative) på var och en.`,
        { lines: [alike.line, one.line], initiative: one.initiative, area: one.area },
      );
  }
  return undefined;
}

function sameMoney(one: BudgetLine, other: BudgetLine): boolean {
  if (one.initiative !== null || other.initiative !== null) return one.initiative === other.initiative;
  return one.area === other.area && INITIATIVE_AREAS.has(one.area);
}

function lineNegative(lines: readonly BudgetLine[]): Check {
  const negative = lines.find(({ amount }) => amount.ore < 0);
  if (!negative) return undefined;
  return refuse(
    fundRules['budget-line-negative'],
    `Raden ${negative.line} har beloppet ${negative.amount.asWritten}. En budgetrad är en kostnad; ange intäkter i income.`,
    { line: negative.line, ore: negative.amount.ore },
  );
}

/** The lines are the board's budget in detail, so they come to what the board decided. */
function differsFromDecision({ ref, decided }: DecisionFact, income: Amount, costsOre: number): Check {
  const budget = decided.budget!;
  if (budget.costs.ore !== costsOre)
    return refuse(
      fundRules['budget-differs-from-decision'],
      `Raderna blir tillsammans ${formatKronor(costsOre)}, men ${ref.label} fastställer kostnader om ${budget.costs.asWritten}. Rätta raderna, eller låt styrelsen besluta på nytt.`,
      { what: 'costs', ore: costsOre, decidedOre: budget.costs.ore },
    );
  if (budget.income.ore !== income.ore)
    return refuse(
      fundRules['budget-differs-from-decision'],
      `Intäkterna anges till ${income.asWritten}, men ${ref.label} fastställer ${budget.income.asWritten}. Rätta income, eller låt styrelsen besluta på nytt.`,
      { what: 'income', ore: income.ore, decidedOre: budget.income.ore },
    );
  return undefined;
}

/** A plan is for three years, the budget's own first (11 kap. 6 § KL). */
function planUnfit(plan: readonly PlanYear[], { year }: FundContext, income: Amount, costs: Amount): Check {
  const [first] = plan;
  if (!first) return undefined;
  const years = plan.map((one) => one.year);
  if (plan.length !== PLAN_YEARS || years.some((one, n) => one !== Number(year) + n))
    return refuse(
      fundRules['plan-not-three-years'],
      `Planen anges för ${years.join(', ')}. Den ska omfatta tre år i följd med ${year} som första år.`,
      { years, year: Number(year) },
    );
  if (first.income.ore !== income.ore || first.costs.ore !== costs.ore)
    return refuse(
      fundRules['plan-differs-from-budget'],
      `Planen har ${first.income.asWritten} i intäkter och ${first.costs.asWritten} i kostnader för ${year}, men budgeten har ${income.asWritten} och ${costs.asWritten}. Låt planens första år vara budgeten.`,
      {
        incomeOre: first.income.ore,
        costsOre: first.costs.ore,
        budgetedIncomeOre: income.ore,
        budgetedCostsOre: costs.ore,
      },
    );
  return undefined;
}

/** What is not there cannot be spent (11 kap. 5 § KL), unless the board has said why it budgets so. */
function aboveFrame(state: FundState, { decided }: DecisionFact): Check {
  const frame = frameOre(state);
  const { costs, deficitReason } = decided.budget!;
  if (frame === null || costs.ore <= frame || deficitReason !== null) return undefined;
  return refuse(
    fundRules['budget-above-frame'],
    `Kostnaderna ${costs.asWritten} är mer än årets bidrag och eget kapital, ${formatKronor(frame)}. Anteckna det som saknas (funds/agree-contributions, funds/bring-equity), eller låt styrelsen besluta på nytt och ange varför (deficitReason).`,
    { costsOre: costs.ore, frameOre: frame },
  );
}

/** A grant's money stays on its line until the grant is changed. */
function lineInUse(state: FundState, lines: readonly BudgetLine[]): Check {
  const gone = linesGone(state, lines).find(({ line }) => committedOre(state, line) > 0);
  if (!gone) return undefined;
  const grants = state.commitments.filter(({ line }) => line === gone.line).map(({ grant }) => grant);
  return refuse(
    fundRules['budget-line-in-use'],
    `Raden ${gone.line} saknas i den nya budgeten, men ${formatKronor(committedOre(state, gone.line))} på den är beviljade. Behåll raden, eller ändra bidragen först.`,
    { line: gone.line, ore: committedOre(state, gone.line), grants: [...new Set(grants)] },
  );
}

function linesGone({ budget }: FundState, lines: ReadonlyArray<Pick<BudgetLine, 'line'>>): BudgetLine[] {
  return (budget?.lines ?? []).filter(({ line }) => !lines.some((one) => one.line === line));
}

/**
 * What the adoption moves to each line from what is free, so that a line holds its amount less what grants have taken of
 * it: the change of the amount, less what grants took before there was a line for it.
 */
function withMoves(state: FundState, adopted: BudgetAdopted): BudgetAdopted {
  const after = evolveFund(state, { type: 'fund.budget-adopted', data: adopted });
  const lines = adopted.lines.map((one): BudgetLine => {
    const before = state.budget?.lines.find(({ line }) => line === one.line)?.amount.ore ?? 0;
    const takenBefore = committedOre(after, one.line) - committedOre(state, one.line);
    return { ...one, movedOre: one.amount.ore - before - takenBefore };
  });
  return { ...adopted, lines };
}
