import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { associationFoldable, associationStream } from '#associations';
import { Database } from '#database';
import { CommandRunner } from '#event-store';
import { fundFoldable } from '../../domain/fund.state.js';
import { fundStream } from '../../domain/streams.js';
import { readGrants } from '../read-grants.js';
import { type MoneyTrace, TraceMoneyQuery, type UntracedDecision } from './trace-money.query.js';
import { traceView } from './trace-view.js';

@QueryHandler(TraceMoneyQuery)
export class TraceMoneyHandler implements IQueryHandler<TraceMoneyQuery> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly database: Database,
  ) {}

  async execute({ association, year, filter }: TraceMoneyQuery): Promise<MoneyTrace> {
    const { state: fund } = await this.runner.load(
      fundStream({ association, id: String(year) }),
      fundFoldable,
    );
    const { state: register } = await this.runner.load(associationStream(association), associationFoldable);
    const { initiative, member } = filter;
    const grants = await readGrants(this.database, association, { initiative, owner: member });
    const inWordsOnly = await this.inWordsOnly(association, year);
    return traceView({ association, year, filter, fund, members: register.members, grants, inWordsOnly });
  }

  private inWordsOnly(association: string, year: number): Promise<UntracedDecision[]> {
    return this.database.query<UntracedDecision>(
      `SELECT meeting, decision, label, date, clauses
         FROM read.decisions
         JOIN read.deciding_items USING (association, meeting, item)
         JOIN read.deciding_meetings USING (association, meeting)
        WHERE association = $1 AND year = $2
          AND type IN ('granted', 'partly-granted', 'granted-on-conditions')
          AND NOT EXISTS (
                SELECT FROM read.grants
                 WHERE grants.association = decisions.association
                   AND grants.meeting = decisions.meeting
                   AND grants.decision = decisions.decision)
        ORDER BY date NULLS LAST, decisions.position`,
      [association, year],
    );
  }
}
