import { Query } from '@nestjs/cqrs';
import type { Versioned } from '#http';
import type { InitiativeView } from '../initiative-view.js';

export class GetInitiativeQuery extends Query<Versioned<InitiativeView>> {
  constructor(
    readonly association: string,
    readonly id: string,
  ) {
    super();
  }
}
