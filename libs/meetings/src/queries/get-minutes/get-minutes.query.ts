import { Query } from '@nestjs/cqrs';
import type { Principal, Versioned } from '#http';
import type { AsOf } from '../as-of.js';
import type { MinutesView } from './minutes-view.js';

export class GetMinutesQuery extends Query<Versioned<MinutesView>> {
  constructor(
    readonly association: string,
    readonly meeting: string,
    readonly asOf: AsOf,
    readonly reader: Principal | undefined,
  ) {
    super();
  }
}
