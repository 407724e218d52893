import { Query } from '@nestjs/cqrs';
import type { Versioned } from '#http';
import type { AnslagScheduled } from '../../domain/anslag.events.js';
import type { AnslagState } from '../../domain/anslag.state.js';

/** An anslag as it stands now, with its moves and what the system has seen. */
export interface AnslagView extends AnslagScheduled, Omit<AnslagState, 'scheduled' | 'postOn'> {
  readonly association: string;
  readonly id: string;
  readonly title: string;
}

export class GetAnslagQuery extends Query<Versioned<AnslagView>> {
  constructor(
    readonly association: string,
    readonly id: string,
  ) {
    super();
  }
}
