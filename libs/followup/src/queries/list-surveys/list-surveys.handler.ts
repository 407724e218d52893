import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '#database';
import { ListSurveysQuery, type SurveySummary } from './list-surveys.query.js';

@QueryHandler(ListSurveysQuery)
export class ListSurveysHandler implements IQueryHandler<ListSurveysQuery> {
  constructor(private readonly database: Database) {}

  execute({ association }: ListSurveysQuery): Promise<SurveySummary[]> {
    return this.database.query<SurveySummary>(
      `SELECT survey, title, round, groups, opens_on AS "opensOn", closes_on AS "closesOn", closed_on AS "closedOn"
         FROM read.surveys
        WHERE association = $1
        ORDER BY opens_on DESC, survey`,
      [association],
    );
  }
}
