import { Query } from '@nestjs/cqrs';
import type { Versioned } from '#http';
import type { AssociationState } from '../../domain/association.state.js';

/** An association as it stands now. */
export type AssociationView = Omit<AssociationState, 'founded'> & {
  readonly association: string;
} & NonNullable<AssociationState['founded']>;

export class GetAssociationQuery extends Query<Versioned<AssociationView>> {
  constructor(readonly association: string) {
    super();
  }
}
