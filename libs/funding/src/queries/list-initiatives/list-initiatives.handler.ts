import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '#database';
import { Clock, inSweden } from '#kernel';
import type { InitiativeState } from '../../domain/initiative.state.js';
import type { InitiativeView } from '../initiative-view.js';
import { viewInitiative } from '../view-initiative.js';
import { ListInitiativesQuery } from './list-initiatives.query.js';

@QueryHandler(ListInitiativesQuery)
export class ListInitiativesHandler implements IQueryHandler<ListInitiativesQuery> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ association, filter }: ListInitiativesQuery): Promise<InitiativeView[]> {
    const rows = await this.database.query<{ initiative: string; state: InitiativeState }>(
      `SELECT initiative, state
         FROM read.initiatives
        WHERE association = $1
          AND ($2::text IS NULL OR kind = $2)
          AND ($3::text IS NULL OR owner = $3)
        ORDER BY title, initiative`,
      [association, filter.kind ?? null, filter.owner ?? null],
    );
    const today = inSweden(this.clock.now()).date;
    return rows
      .flatMap(({ initiative, state }) => viewInitiative(association, initiative, state, today) ?? [])
      .filter(({ ongoing }) => filter.ongoing === undefined || ongoing === filter.ongoing);
  }
}
