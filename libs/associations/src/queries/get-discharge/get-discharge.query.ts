import { Query } from '@nestjs/cqrs';
import type { Versioned } from '#http';
import type { YearDischarge } from '../../domain/discharge-matrix.js';
import type { LegalEntity } from '../../domain/discharge.events.js';

/** Discharge for one legal entity and one year. */
export interface DischargeView extends YearDischarge {
  readonly entity: LegalEntity;
}

export class GetDischargeQuery extends Query<Versioned<DischargeView>> {
  constructor(
    readonly association: string,
    readonly id: string,
  ) {
    super();
  }
}
