import { Query } from '@nestjs/cqrs';
import type { Versioned } from '#http';
import type { AssociationFounded } from '../../domain/association.events.js';
import type { AssociationState } from '../../domain/association.state.js';

/** An association as it stands now. */
export interface AssociationView extends AssociationFounded, Omit<AssociationState, 'founded'> {
  readonly association: string;
}

export class GetAssociationQuery extends Query<Versioned<AssociationView>> {
  constructor(readonly association: string) {
    super();
  }
}
