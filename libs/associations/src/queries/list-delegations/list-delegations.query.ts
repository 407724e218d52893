import { Query } from '@nestjs/cqrs';
import type { CivilDate } from '#kernel';
import type { DelegationView } from '../delegation-view.js';

export interface DelegationFilter {
  /** Only decisions that the board has been told of, or only those that it has not. */
  readonly reported?: boolean | undefined;
  /** Only decisions from this day on. */
  readonly from?: CivilDate | undefined;
  /** Only decisions to this day, itself included. */
  readonly to?: CivilDate | undefined;
}

export class ListDelegationsQuery extends Query<DelegationView[]> {
  constructor(
    readonly association: string,
    readonly filter: DelegationFilter = {},
  ) {
    super();
  }
}
