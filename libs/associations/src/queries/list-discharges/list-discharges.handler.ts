import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '#database';
import { dischargeMatrix, type KnownDischarge } from '../../domain/discharge-matrix.js';
import { type DischargeMatrix, ListDischargesQuery } from './list-discharges.query.js';

@QueryHandler(ListDischargesQuery)
export class ListDischargesHandler implements IQueryHandler<ListDischargesQuery> {
  constructor(private readonly database: Database) {}

  async execute({ association, year }: ListDischargesQuery): Promise<DischargeMatrix> {
    const known = await this.database.query<KnownDischarge>(
      'SELECT discharge, state FROM read.discharges WHERE association = $1 ORDER BY discharge',
      [association],
    );
    return { association, entities: dischargeMatrix(known, year) };
  }
}
