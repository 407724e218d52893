import type { Amount, CivilDate, DomainEvent } from '#kernel';
import type { DecisionRef } from './decision-ref.js';
import type { InitiativeKind } from './initiative.events.js';

export type FundEvent =
  | DomainEvent<'fund.contributions-agreed', ContributionsAgreed>
  | DomainEvent<'fund.contribution-received', ContributionReceived>
  | DomainEvent<'fund.equity-brought-forward', EquityBroughtForward>
  | DomainEvent<'fund.budget-adopted', BudgetAdopted>
  | DomainEvent<'fund.forecast-made', ForecastMade>
  | DomainEvent<'fund.accounts-drawn-up', AccountsDrawnUp>
  | DomainEvent<'fund.money-reserved', MoneyReserved>
  | DomainEvent<'fund.money-released', MoneyReleased>;

/** Which part of 5 § lag (2003:1210) a member contributes to. */
export type ContributingPart = 'state' | 'region' | 'municipality';

/** @additionalProperties false */
export interface ContributionShare {
  member: string;
  part: ContributingPart;
  /** The member's weight within its part, as agreed. @asType integer */
  weight: number;
  /** What the member pays, in öre. @asType integer */
  ore: number;
  /** How much that changes what was agreed before, in öre; all of it the first time. @asType integer */
  changeOre: number;
}

/** @additionalProperties false */
export interface ContributionsAgreed {
  total: Amount;
  shares: ContributionShare[];
  on: CivilDate;
  /** What the agreement stands in, in words. */
  basis: string | null;
}

/** @additionalProperties false */
export interface ContributionReceived {
  receipt: string;
  member: string;
  amount: Amount;
  on: CivilDate;
}

/** Equity from earlier years that the year may use. @additionalProperties false */
export interface EquityBroughtForward {
  amount: Amount;
  on: CivilDate;
  /** Where the amount stands: the annual report, a part-year account. */
  source: string;
}

/** @additionalProperties false */
export interface BudgetLine {
  line: string;
  title: string;
  area: string;
  /** The initiative it is for; null for what is not an initiative, or not decided yet. */
  initiative: string | null;
  amount: Amount;
  /** What this adoption moves to the line from what is free, in öre; less than nothing when it is made smaller. @asType integer */
  movedOre: number;
}

/** @additionalProperties false */
export interface PlanYear {
  /** @asType integer */
  year: number;
  income: Amount;
  costs: Amount;
}

/** @additionalProperties false */
export interface RemovedLine {
  line: string;
  /** Nothing or less. @asType integer */
  movedOre: number;
}

/** @additionalProperties false */
export interface BudgetAdopted {
  decision: DecisionRef;
  lines: BudgetLine[];
  /** Lines of the budget before that are no more; what was on them is free again. */
  removed: RemovedLine[];
  income: Amount;
  costs: Amount;
  /** The three years of 11 kap. 6 § KL, the budget's own first. */
  plan: PlanYear[];
}

/** @additionalProperties false */
export interface ForecastLine {
  line: string | null;
  title: string;
  expected: Amount | null;
  asWritten: string | null;
}

/** @additionalProperties false */
export interface ForecastMade {
  forecast: string;
  on: CivilDate;
  lines: ForecastLine[];
  /** The equity expected at the end of the year; null when not given. */
  equity: Amount | null;
  note: string | null;
  decision: DecisionRef | null;
}

/** @additionalProperties false */
export interface AccountsLine extends AccountsFigures {
  line: string | null;
  title: string;
  cause: string | null;
}

/** @additionalProperties false */
export interface AccountsDrawnUp {
  accounts: string;
  kind: 'part-year' | 'year';
  from: CivilDate;
  to: CivilDate;
  lines: AccountsLine[];
  /** The association as a whole, as the accounts state it; null when they do not. */
  total: AccountsFigures | null;
  result: Amount | null;
  equity: Amount | null;
  note: string | null;
  decision: DecisionRef | null;
}

/** @additionalProperties false */
export interface AccountsFigures {
  budget: Amount | null;
  outcome: Amount | null;
  /** More than nothing where less was used than budgeted, as the source counts it. */
  deviation: Amount | null;
}

/** A grant takes money of the year, in the very append that decides it. @additionalProperties false */
export interface MoneyReserved {
  grant: string;
  initiative: string;
  kind: InitiativeKind;
  /** The budget line; null while the year has no budget. */
  line: string | null;
  /** @asType integer */
  ore: number;
  /** How much more than there was, and why the board decided so (null when an old paper does not say); null when there was enough, or the frame is not known. */
  overcommitted: {
    /** @asType integer */
    ore: number;
    reason: string | null;
  } | null;
}

/** @additionalProperties false */
export interface MoneyReleased {
  grant: string;
  line: string | null;
  /** @asType integer */
  ore: number;
  because: 'lapsed' | 'changed' | 'ended' | 'returned' | 'reclaimed';
}
