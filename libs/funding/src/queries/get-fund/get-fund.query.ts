import { Query } from '@nestjs/cqrs';
import type { Principal, Versioned } from '#http';
import type { Amount, CivilDate, Finding } from '#kernel';
import type {
  AccountsDrawnUp,
  BudgetAdopted,
  BudgetLine,
  ContributingPart,
  ContributionReceived,
  EquityBroughtForward,
  ForecastMade,
} from '../../domain/fund.events.js';
import type { Commitment } from '../../domain/fund.state.js';

/** The money of a year as it stands. Sums are in öre. */
export interface FundView {
  readonly association: string;
  readonly year: number;
  /** Null while nothing is agreed. */
  readonly contributions: ContributionsView | null;
  readonly equity: { readonly brought: readonly EquityBroughtForward[]; readonly ore: number };
  /** Contributions and equity; null while neither is known. */
  readonly frameOre: number | null;
  /** Null while none is adopted. */
  readonly budget: BudgetView | null;
  readonly commitments: readonly Commitment[];
  readonly committedOre: number;
  /** What grants hold that no line of the budget is for. */
  readonly committedWithoutLineOre: number;
  /** The frame less what grants hold; null while the frame is not known. */
  readonly leftOre: number | null;
  readonly forecasts: readonly ForecastMade[];
  readonly accounts: readonly AccountsDrawnUp[];
  readonly findings: readonly Finding[];
}

export interface ContributionsView {
  readonly total: Amount;
  readonly on: CivilDate;
  readonly basis: string | null;
  readonly members: readonly MemberContribution[];
  readonly received: readonly ContributionReceived[];
  readonly receivedOre: number;
  readonly outstandingOre: number;
}

export interface MemberContribution {
  readonly member: string;
  readonly name: string;
  readonly part: ContributingPart;
  readonly weight: number;
  readonly shareOre: number;
  readonly receivedOre: number;
  /** Less than nothing when the share was made smaller after it was paid. */
  readonly outstandingOre: number;
}

export interface BudgetView extends Pick<BudgetAdopted, 'decision' | 'income' | 'costs' | 'plan'> {
  readonly lines: readonly BudgetLineView[];
  /** Income less costs. */
  readonly resultOre: number;
  readonly committedOre: number;
  readonly leftOre: number;
}

export interface BudgetLineView extends Omit<BudgetLine, 'movedOre'> {
  readonly committedOre: number;
  /** Less than nothing when more is granted than the line has. */
  readonly leftOre: number;
}

export class GetFundQuery extends Query<Versioned<FundView>> {
  constructor(
    readonly association: string,
    readonly year: string,
    readonly reader: Principal | undefined,
  ) {
    super();
  }
}
