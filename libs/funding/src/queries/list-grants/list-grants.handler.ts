import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '#database';
import type { GrantSummary } from '../grant-view.js';
import { contactSeenBy } from '../readers.js';
import { readGrants } from '../read-grants.js';
import { summariseGrant } from '../view-grant.js';
import { ListGrantsQuery } from './list-grants.query.js';

@QueryHandler(ListGrantsQuery)
export class ListGrantsHandler implements IQueryHandler<ListGrantsQuery> {
  constructor(private readonly database: Database) {}

  async execute({ association, filter, reader }: ListGrantsQuery): Promise<GrantSummary[]> {
    const rows = await readGrants(this.database, association, { ...filter, contact: contactSeenBy(reader) });
    return rows.map(({ grant, state }) => summariseGrant(grant, state));
  }
}
