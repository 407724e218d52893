import type { CivilDate } from '#kernel';
import type { DecisionSought } from './decision-fact.js';

export type FundCommand =
  AgreeContributions | ReceiveContribution | BringEquity | AdoptBudget | MakeForecast | DrawUpAccounts;

/** Amounts are in words, `2 500 tkr`. */
export interface AgreeContributions {
  readonly type: 'agree-contributions';
  readonly total: string;
  /** What several within a part weigh: whole numbers as they agree. One that is alone in its part needs none. */
  readonly weights?: ReadonlyArray<{ readonly member: string; readonly weight: number }>;
  /** 5 a § lag (2003:1210): the municipality belongs to no region, and pays half. */
  readonly outsideRegion?: boolean;
  readonly on: CivilDate;
  readonly basis?: string;
}

export interface ReceiveContribution {
  readonly type: 'receive-contribution';
  readonly receipt: string;
  readonly member: string;
  readonly amount: string;
  readonly on: CivilDate;
}

export interface BringEquity {
  readonly type: 'bring-equity';
  /** Less than nothing when earlier years left a deficit. */
  readonly amount: string;
  readonly on: CivilDate;
  readonly source: string;
}

export interface AdoptBudget {
  readonly type: 'adopt-budget';
  readonly decision: DecisionSought;
  readonly income: string;
  readonly lines: readonly LineToAdopt[];
  readonly plan?: ReadonlyArray<{ readonly year: number; readonly income: string; readonly costs: string }>;
}

export interface LineToAdopt {
  readonly line: string;
  readonly title: string;
  readonly area: string;
  readonly initiative?: string;
  readonly amount: string;
}

export interface MakeForecast {
  readonly type: 'make-forecast';
  readonly forecast: string;
  readonly on: CivilDate;
  readonly lines: readonly LineToForecast[];
  readonly equity?: string;
  readonly note?: string;
  readonly decision?: DecisionSought;
}

export interface LineToForecast {
  readonly line?: string;
  readonly title: string;
  readonly expected?: string;
  /** What is expected, when it is not an amount. */
  readonly asWritten?: string;
}

export interface DrawUpAccounts {
  readonly type: 'draw-up-accounts';
  readonly accounts: string;
  readonly kind: 'part-year' | 'year';
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly lines: readonly LineToAccountFor[];
  readonly total?: FiguresInWords;
  readonly result?: string;
  readonly equity?: string;
  readonly note?: string;
  readonly decision?: DecisionSought;
}

export interface FiguresInWords {
  readonly budget?: string;
  readonly outcome?: string;
  readonly deviation?: string;
}

export interface LineToAccountFor extends FiguresInWords {
  readonly line?: string;
  readonly title: string;
  readonly cause?: string;
}
