import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '#database';
import type { DelegationView } from '../delegation-view.js';
import { ListDelegationsQuery } from './list-delegations.query.js';

@QueryHandler(ListDelegationsQuery)
export class ListDelegationsHandler implements IQueryHandler<ListDelegationsQuery> {
  constructor(private readonly database: Database) {}

  execute({ association, filter }: ListDelegationsQuery): Promise<DelegationView[]> {
    return this.database.query<DelegationView>(
      `SELECT delegation, delegate AS "to", matters, text, decision, from_day AS "from", until_day AS "until", ended,
              coalesce(taken.decisions, '[]') AS decisions
         FROM read.delegations
         LEFT JOIN LATERAL (
           SELECT json_agg(
                    json_build_object(
                      'decision', one.decision, 'on', on_day, 'text', one.text, 'caseNumber', case_number,
                      'amount', amount, 'reported', reported
                    ) ORDER BY on_day, position
                  ) AS decisions
             FROM read.delegated_decisions AS one
            WHERE one.association = delegations.association
              AND one.delegation = delegations.delegation
              AND ($2::boolean IS NULL OR (reported IS NOT NULL) = $2)
              AND ($3::date IS NULL OR on_day >= $3)
              AND ($4::date IS NULL OR on_day <= $4)
         ) AS taken ON true
        WHERE association = $1
          AND (coalesce($2::text, $3::text, $4::text) IS NULL OR taken.decisions IS NOT NULL)
        ORDER BY from_day, delegation`,
      [association, filter.reported ?? null, filter.from ?? null, filter.to ?? null],
    );
  }
}
