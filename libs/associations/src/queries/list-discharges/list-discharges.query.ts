import { Query } from '@nestjs/cqrs';
import type { EntityDischarges } from '../../domain/discharge-matrix.js';

/** Member × year × legal entity: who has answered what on discharge (26 § third paragraph lag 2003:1210). */
export interface DischargeMatrix {
  readonly association: string;
  /** The association's own first, then those before it by name. */
  readonly entities: readonly EntityDischarges[];
}

export class ListDischargesQuery extends Query<DischargeMatrix> {
  constructor(
    readonly association: string,
    /** All years when left out. */
    readonly year: number | null = null,
  ) {
    super();
  }
}
