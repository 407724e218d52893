import { Query } from '@nestjs/cqrs';
import type { CivilDate } from '#kernel';
import type { DecisionRef } from '../../domain/decision-ref.js';

/** Something that must be done to a grant by a day: a condition met, a report handed in, a reclaim paid. */
export interface ObligationView {
  readonly kind: 'condition' | 'report' | 'reclaim';
  readonly grant: string;
  readonly title: string;
  readonly owner: string | null;
  readonly decision: DecisionRef;
  /** The condition's, report's or reclaim's id within the grant. */
  readonly id: string;
  /** Swedish. */
  readonly what: string;
  /** Null for a condition whose decision gives no day. */
  readonly due: CivilDate | null;
  readonly dueAsWritten: string | null;
  /** Whole days left; less than nothing when it is late. Null without a day. */
  readonly daysLeft: number | null;
}

export interface ObligationFilter {
  /** Only what falls due within so many days, and what is late. */
  readonly within?: number | undefined;
}

export class ListObligationsQuery extends Query<ObligationView[]> {
  constructor(
    readonly association: string,
    readonly filter: ObligationFilter = {},
  ) {
    super();
  }
}
