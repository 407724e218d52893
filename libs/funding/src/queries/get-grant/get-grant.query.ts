import { Query } from '@nestjs/cqrs';
import type { Principal, Versioned } from '#http';
import type { GrantView } from '../grant-view.js';

export class GetGrantQuery extends Query<Versioned<GrantView>> {
  constructor(
    readonly association: string,
    readonly id: string,
    readonly reader: Principal | undefined,
  ) {
    super();
  }
}
