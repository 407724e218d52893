import { Query } from '@nestjs/cqrs';
import type { DecisionView } from '../decision-view.js';

export interface DecisionFilter {
  readonly year?: number | undefined;
  readonly type?: string | undefined;
  /** Words that stand in the decision or the heading. */
  readonly text?: string | undefined;
  /** The id of an initiative that the decision names. */
  readonly initiative?: string | undefined;
}

export class ListDecisionsQuery extends Query<DecisionView[]> {
  constructor(
    readonly association: string,
    readonly filter: DecisionFilter,
    /** Whether decisions of minutes that are not approved yet are listed too. */
    readonly drafts: boolean,
  ) {
    super();
  }
}
