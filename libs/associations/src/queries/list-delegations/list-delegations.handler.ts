import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '#database';
import type { DelegationView } from '../delegation-view.js';
import { ListDelegationsQuery } from './list-delegations.query.js';

@QueryHandler(ListDelegationsQuery)
export class ListDelegationsHandler implements IQueryHandler<ListDelegationsQuery> {
  constructor(private readonly database: Database) {}

  execute({ association, filter }: ListDelegationsQuery): Promise<DelegationView[]> {
    return this.database.query<DelegationView>(
      `SELECT delegations.delegation, delegate AS "to", matters, delegations.text, delegations.decision, from_day AS "from",
              until_day AS "until", ended,
              coalesce(
                json_agg(
                  json_build_object(
                    'decision', taken.decision, 'on', taken.on_day, 'text', taken.text, 'caseNumber', case_number,
                    'amount', amount, 'reported', reported
                  ) ORDER BY taken.on_day, taken.position
                ) FILTER (WHERE taken.decision IS NOT NULL), '[]') AS decisions
         FROM read.delegations
         LEFT JOIN read.delegated_decisions AS taken
           ON taken.association = delegations.association AND taken.delegation = delegations.delegation
          AND ($2::boolean IS NULL OR (reported IS NOT NULL) = $2)
        WHERE delegations.association = $1
        GROUP BY delegations.association, delegations.delegation
       HAVING $2::boolean IS NULL OR count(taken.decision) > 0
        ORDER BY from_day, delegations.delegation`,
      [association, filter.reported ?? null],
    );
  }
}
