import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { associationFoldable, associationStream } from '#associations';
import { Database } from '#database';
import { CommandRunner } from '#event-store';
import { readGrants } from '../read-grants.js';
import { ledgerOf, type LedgerRow } from './ledger-view.js';
import { GetLedgerQuery, type LedgerView } from './get-ledger.query.js';

@QueryHandler(GetLedgerQuery)
export class GetLedgerHandler implements IQueryHandler<GetLedgerQuery> {
  constructor(
    private readonly database: Database,
    private readonly runner: CommandRunner,
  ) {}

  async execute({ association, filter }: GetLedgerQuery): Promise<LedgerView> {
    const rows = await this.database.query<LedgerRow>(
      `SELECT lines.position::text, lines.year, account, ore::float8 AS ore, on_day AS "on", event,
              event_id AS "eventId", stream, lines."grant", initiative,
              coalesce(lines.decision, grants.state #> '{awarded,decision}') AS decision
         FROM read.ledger_lines AS lines
         LEFT JOIN read.grants AS grants USING (association, "grant")
        WHERE association = $1
          AND ($2::int IS NULL OR lines.year = $2)
          AND ($3::text IS NULL OR lines."grant" = $3)
          AND ($4::text IS NULL OR initiative = $4)
          -- An entry is shown whole: of contributions too, where a line is the member's.
          AND ($5::text IS NULL OR owner = $5 OR EXISTS (
                SELECT FROM read.ledger_lines AS other
                 WHERE other.association = lines.association AND other.position = lines.position
                   AND other.account = 'receivable:' || $5))
          AND ($6::bigint IS NULL OR lines.position <= $6)
        ORDER BY lines.position, line`,
      [
        association,
        filter.year ?? null,
        filter.grant ?? null,
        filter.initiative ?? null,
        filter.member ?? null,
        filter.upTo ?? null,
      ],
    );
    return ledgerOf(association, rows, await this.names(association));
  }

  /** What members and grants are called. */
  private async names(association: string): Promise<ReadonlyMap<string, string>> {
    const { state } = await this.runner.load(associationStream(association), associationFoldable);
    const grants = await readGrants(this.database, association, {});
    return new Map([
      ...state.members.map(({ member, name }): [string, string] => [member, name]),
      ...grants.map((one): [string, string] => [one.grant, one.state.awarded!.title]),
    ]);
  }
}
