import type {
  AccountsDrawnUp,
  BudgetAdopted,
  ContributionReceived,
  ContributionsAgreed,
  EquityBroughtForward,
  ForecastMade,
  FundEvent,
  MoneyReleased,
  MoneyReserved,
} from './fund.events.js';
import type { InitiativeKind } from './initiative.events.js';

/** What a grant holds of the year's money, on a line or, while there is no budget, on none. */
export interface Commitment {
  readonly grant: string;
  readonly initiative: string;
  readonly kind: InitiativeKind;
  readonly line: string | null;
  readonly ore: number;
}

export interface FundState {
  readonly contributions: ContributionsAgreed | null;
  readonly received: readonly ContributionReceived[];
  readonly equity: readonly EquityBroughtForward[];
  readonly budget: BudgetAdopted | null;
  readonly forecasts: readonly ForecastMade[];
  readonly accounts: readonly AccountsDrawnUp[];
  readonly commitments: readonly Commitment[];
}

export const noFund: FundState = {
  contributions: null,
  received: [],
  equity: [],
  budget: null,
  forecasts: [],
  accounts: [],
  commitments: [],
};

export function evolveFund(state: FundState, event: FundEvent): FundState {
  switch (event.type) {
    case 'fund.contributions-agreed':
      return { ...state, contributions: event.data };
    case 'fund.contribution-received':
      return { ...state, received: [...state.received, event.data] };
    case 'fund.equity-brought-forward':
      return { ...state, equity: [...state.equity, event.data] };
    case 'fund.budget-adopted':
      return budgeted({ ...state, budget: event.data });
    case 'fund.forecast-made':
      return { ...state, forecasts: [...state.forecasts, event.data] };
    case 'fund.accounts-drawn-up':
      return { ...state, accounts: [...state.accounts, event.data] };
    case 'fund.money-reserved':
      return { ...state, commitments: reserved(state.commitments, event.data) };
    case 'fund.money-released':
      return { ...state, commitments: released(state.commitments, event.data) };
  }
}

/** For folding a year's money where it serves as a fact for another decision. */
export const fundFoldable = { initial: noFund, evolve: evolveFund };

/** What was granted before there was a budget is on its line once there is one. */
function budgeted(state: FundState): FundState {
  const onLine = (one: Commitment): Commitment => ({
    ...one,
    line: one.line ?? lineFor(state, one.initiative, one.kind) ?? null,
  });
  return { ...state, commitments: state.commitments.map(onLine) };
}

function reserved(
  commitments: readonly Commitment[],
  { grant, initiative, kind, line, ore }: MoneyReserved,
): readonly Commitment[] {
  return [...commitments, { grant, initiative, kind, line, ore }];
}

/** Takes back from the grant's latest commitments on the line. */
function released(
  commitments: readonly Commitment[],
  { grant, line, ore }: MoneyReleased,
): readonly Commitment[] {
  let left = ore;
  return commitments
    .toReversed()
    .map((one) => {
      if (one.grant !== grant || one.line !== line) return one;
      const taken = Math.min(left, one.ore);
      left -= taken;
      return { ...one, ore: one.ore - taken };
    })
    .filter(({ ore: kept }) => kept > 0)
    .toReversed();
}

/** All the year's money in öre: contributions and equity. Null while neither is known. */
export function frameOre({ contributions, equity }: FundState): number | null {
  if (!contributions && equity.length === 0) return null;
  return (contributions?.total.ore ?? 0) + equity.reduce((sum, { amount }) => sum + amount.ore, 0);
}

/** What grants hold of a line, or of the whole year when no line is named, in öre. */
export function committedOre({ commitments }: FundState, line?: string | null): number {
  return commitments
    .filter((one) => line === undefined || one.line === line)
    .reduce((sum, { ore }) => sum + ore, 0);
}

/**
 * The line of the budget that an initiative's money comes from: its own, or the one of its kind that is for no initiative
 * in particular. Null when the year has no budget, undefined when the budget has no line for it.
 */
export function lineFor(
  { budget }: FundState,
  initiative: string,
  kind: InitiativeKind,
): string | null | undefined {
  if (!budget) return null;
  const own = budget.lines.find((line) => line.initiative === initiative);
  const shared = budget.lines.find((line) => line.initiative === null && line.area === kind);
  return (own ?? shared)?.line;
}

/** What is left for new grants on a line, or of the whole year while it has no budget, in öre. Null when it is not known. */
export function availableOre(state: FundState, line: string | null): number | null {
  if (line === null) {
    const frame = frameOre(state);
    return frame === null ? null : frame - committedOre(state);
  }
  const budgeted = state.budget?.lines.find((one) => one.line === line)?.amount.ore ?? 0;
  return budgeted - committedOre(state, line);
}
