import { Query } from '@nestjs/cqrs';
import type { CivilDate } from '#kernel';
import type { DecisionRef } from '../../domain/decision-ref.js';

/** One side of an entry: debit or credit, in öre. */
export interface LedgerLine {
  readonly account: string;
  /** Swedish. */
  readonly title: string;
  readonly debitOre: number;
  readonly creditOre: number;
}

/** What one event moved. Its debits and credits are equal. */
export interface LedgerEntry {
  /** The event's place in the log: the number of the voucher. */
  readonly position: string;
  readonly on: CivilDate;
  readonly year: number;
  readonly event: string;
  readonly eventId: string;
  readonly stream: string;
  readonly grant: string | null;
  readonly initiative: string | null;
  /** The paragraph it rests on: the event's own, or its grant's; null for what needs none. */
  readonly decision: DecisionRef | null;
  readonly lines: readonly LedgerLine[];
}

export interface AccountBalance {
  readonly account: string;
  readonly title: string;
  /** The side it stands on when all is well. */
  readonly side: 'debit' | 'credit';
  /** On that side: less than nothing when it stands on the other. */
  readonly ore: number;
}

export interface LedgerView {
  readonly association: string;
  readonly entries: readonly LedgerEntry[];
  /** Of the entries shown; debits and credits of all of them are equal. */
  readonly balances: readonly AccountBalance[];
  readonly debitOre: number;
  readonly creditOre: number;
}

export interface LedgerFilter {
  readonly year?: number | undefined;
  readonly grant?: string | undefined;
  readonly initiative?: string | undefined;
  /** The member that answers for the grant, or that pays the contribution. */
  readonly member?: string | undefined;
  /** Only events up to this position: the ledger as it stood. */
  readonly upTo?: string | undefined;
}

export class GetLedgerQuery extends Query<LedgerView> {
  constructor(
    readonly association: string,
    readonly filter: LedgerFilter = {},
  ) {
    super();
  }
}
