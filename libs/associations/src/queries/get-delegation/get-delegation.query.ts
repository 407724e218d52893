import { Query } from '@nestjs/cqrs';
import type { Versioned } from '#http';
import type { DelegationView } from '../delegation-view.js';

export class GetDelegationQuery extends Query<Versioned<DelegationView>> {
  constructor(
    readonly association: string,
    readonly id: string,
  ) {
    super();
  }
}
