import { Query } from '@nestjs/cqrs';
import type { DelegationView } from '../delegation-view.js';

export interface DelegationFilter {
  /** Only decisions that the board has been told of, or only those that it has not. */
  readonly reported?: boolean | undefined;
}

export class ListDelegationsQuery extends Query<DelegationView[]> {
  constructor(
    readonly association: string,
    readonly filter: DelegationFilter = {},
  ) {
    super();
  }
}
