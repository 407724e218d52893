import { Query } from '@nestjs/cqrs';
import type { Principal } from '#http';
import type { GrantStatus } from '../../domain/grant.state.js';
import type { GrantSummary } from '../grant-view.js';

export interface GrantFilter {
  /** It has money of that year. */
  readonly year?: number | undefined;
  readonly initiative?: string | undefined;
  /** The member that answers for it. */
  readonly owner?: string | undefined;
  readonly status?: GrantStatus | undefined;
}

export class ListGrantsQuery extends Query<GrantSummary[]> {
  constructor(
    readonly association: string,
    readonly filter: GrantFilter,
    readonly reader: Principal | undefined,
  ) {
    super();
  }
}
