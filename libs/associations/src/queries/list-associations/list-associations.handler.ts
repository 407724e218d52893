import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '#database';
import { type AssociationSummary, ListAssociationsQuery } from './list-associations.query.js';

@QueryHandler(ListAssociationsQuery)
export class ListAssociationsHandler implements IQueryHandler<ListAssociationsQuery> {
  constructor(private readonly database: Database) {}

  execute(): Promise<AssociationSummary[]> {
    return this.database.query<AssociationSummary>(
      `SELECT association, name, legal_name AS "legalName", organisation_number AS "organisationNumber"
         FROM read.associations ORDER BY association`,
    );
  }
}
