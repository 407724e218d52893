import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '#database';
import { Clock, inSweden } from '#kernel';
import { readGrants } from '../read-grants.js';
import { ListObligationsQuery, type ObligationView } from './list-obligations.query.js';
import { obligationsOf } from './obligations.js';

@QueryHandler(ListObligationsQuery)
export class ListObligationsHandler implements IQueryHandler<ListObligationsQuery> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ association, filter: { within } }: ListObligationsQuery): Promise<ObligationView[]> {
    const today = inSweden(this.clock.now()).date;
    const rows = await readGrants(this.database, association, {});
    return rows
      .flatMap(({ grant, state }) => obligationsOf(grant, state, today))
      .filter(({ daysLeft }) => within === undefined || (daysLeft !== null && daysLeft <= within))
      .toSorted((a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity));
  }
}
