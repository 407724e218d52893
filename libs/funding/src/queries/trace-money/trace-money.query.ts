import { Query } from '@nestjs/cqrs';
import type { CivilDate } from '#kernel';
import type { DecisionRef } from '../../domain/decision-ref.js';
import type { ContributingPart } from '../../domain/fund.events.js';
import type { GrantStatus } from '../../domain/grant.state.js';
import type { GrantMoney } from '../grant-view.js';

/** Where the krona comes from. */
export interface TracedContribution {
  readonly member: string;
  readonly name: string;
  readonly part: ContributingPart;
  readonly agreedOre: number;
  readonly receivedOre: number;
}

export interface TracedLine {
  readonly line: string;
  readonly title: string;
  readonly area: string;
  readonly initiative: string | null;
  readonly budgetOre: number;
  readonly committedOre: number;
  readonly leftOre: number;
}

export interface TracedRequisition {
  readonly requisition: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly ore: number;
  readonly attestations: number;
  readonly paidOn: CivilDate | null;
  readonly rejectedOn: CivilDate | null;
}

export interface TracedReport {
  readonly report: string;
  readonly due: CivilDate;
  readonly receivedOn: CivilDate | null;
  readonly daysLate: number | null;
  /** The report of figures that goes with it. */
  readonly figures: string | null;
}

/** The way of a grant's money of the year: paragraph, agreement, requisitions, payments, reports. */
export interface TracedGrant extends GrantMoney {
  readonly grant: string;
  readonly title: string;
  readonly initiative: string;
  readonly owner: string | null;
  readonly status: GrantStatus;
  readonly decision: DecisionRef;
  /** The budget lines it is charged to; null for what was granted before there was a budget. */
  readonly lines: ReadonlyArray<string | null>;
  readonly agreedOn: CivilDate | null;
  /** Why it was carried out before legal force; null when it was not. */
  readonly executedEarlyBecause: string | null;
  readonly requisitions: readonly TracedRequisition[];
  readonly reports: readonly TracedReport[];
}

/** A decision that grants in words, and that no grant follows from: money that the ledger does not know of. */
export interface UntracedDecision {
  readonly meeting: string;
  readonly decision: string;
  readonly label: string;
  readonly date: CivilDate | null;
  readonly clauses: readonly string[];
}

/** Where each krona of a year is, from the contribution to the report. Sums are in öre. */
export interface MoneyTrace {
  readonly association: string;
  readonly year: number;
  readonly contributions: readonly TracedContribution[];
  readonly equityOre: number;
  /** Contributions and equity; null while neither is known. */
  readonly frameOre: number | null;
  readonly lines: readonly TracedLine[];
  readonly grants: readonly TracedGrant[];
  /** Granted with an amount in another paper, which nobody has stated yet: of no year so far. */
  readonly amountsUnknown: ReadonlyArray<
    Pick<TracedGrant, 'grant' | 'title' | 'decision'> & { refersTo: string }
  >;
  readonly inWordsOnly: readonly UntracedDecision[];
}

export interface TraceFilter {
  readonly initiative?: string | undefined;
  /** The member that contributes, or answers for the grant. */
  readonly member?: string | undefined;
}

export class TraceMoneyQuery extends Query<MoneyTrace> {
  constructor(
    readonly association: string,
    readonly year: number,
    readonly filter: TraceFilter = {},
  ) {
    super();
  }
}
