import { Query } from '@nestjs/cqrs';
import type { InitiativeKind } from '../../domain/initiative.events.js';
import type { InitiativeView } from '../initiative-view.js';

export interface InitiativeFilter {
  readonly kind?: InitiativeKind | undefined;
  /** The member that answers for it. */
  readonly owner?: string | undefined;
  /** Only those that go on today, or only those that do not. */
  readonly ongoing?: boolean | undefined;
}

export class ListInitiativesQuery extends Query<InitiativeView[]> {
  constructor(
    readonly association: string,
    readonly filter: InitiativeFilter = {},
  ) {
    super();
  }
}
