import { Query } from '@nestjs/cqrs';
import type { Versioned } from '#http';
import type { PreparationState } from '../../domain/preparation.state.js';

/** How an association has chosen to sort initiatives and to prepare applications. */
export interface PreparationView extends PreparationState {
  readonly association: string;
}

export class GetPreparationQuery extends Query<Versioned<PreparationView>> {
  constructor(readonly association: string) {
    super();
  }
}
