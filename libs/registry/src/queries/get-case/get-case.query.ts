import { Query } from '@nestjs/cqrs';
import type { Versioned } from '#http';
import type { CaseRegistered } from '../../domain/case.events.js';

/** A case as it was registered. */
export interface CaseView extends CaseRegistered {
  readonly association: string;
  readonly case: string;
}

export class GetCaseQuery extends Query<Versioned<CaseView>> {
  constructor(
    readonly association: string,
    readonly id: string,
  ) {
    super();
  }
}
