import { Query } from '@nestjs/cqrs';
import type { Principal, Versioned } from '#http';
import type { ApplicationView } from '../application-view.js';

export class GetApplicationQuery extends Query<Versioned<ApplicationView>> {
  constructor(
    readonly association: string,
    readonly id: string,
    readonly reader: Principal | undefined,
  ) {
    super();
  }
}
