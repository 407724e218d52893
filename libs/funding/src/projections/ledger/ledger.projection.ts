import { Injectable } from '@nestjs/common';
import { type CivilDate, inSweden, partsOfStream, type RecordedEvent } from '#kernel';
import { Projection, type ProjectionSql } from '#projections';
import type { DecisionRef } from '../../domain/decision-ref.js';
import type { FundEvent } from '../../domain/fund.events.js';
import type { GrantEvent } from '../../domain/grant.events.js';
import { ledgerEvents, postingsOf } from '../../domain/ledger.js';

type Recorded = RecordedEvent & (FundEvent | GrantEvent);

/** What an event says of when it happened: its own day, or that of the decision it rests on. */
interface Dated {
  readonly decision?: DecisionRef | null;
  readonly on?: CivilDate;
  readonly signedOn?: CivilDate;
}

/** Double-entry book-keeping of the log: every line names its event, and the lines of an event add up to nothing. */
@Injectable()
export class LedgerProjection extends Projection {
  readonly name = 'ledger';
  readonly version = 1;
  readonly handles = ledgerEvents;
  readonly tables = `
    CREATE TABLE ledger_lines (
      association text,
      position bigint,
      line int,
      -- Of the money.
      year int NOT NULL,
      account text NOT NULL,
      -- Debit above nothing, credit below.
      ore bigint NOT NULL,
      -- The day it happened.
      on_day date NOT NULL,
      event text NOT NULL,
      event_id text NOT NULL,
      stream text NOT NULL,
      -- Null for what is not about one grant.
      "grant" text,
      -- The decision that the event itself names; a grant's own stands with the grant.
      decision jsonb,
      PRIMARY KEY (association, position, line)
    );
    CREATE INDEX ledger_lines_by_year ON ledger_lines (association, year, position);
    CREATE INDEX ledger_lines_by_grant ON ledger_lines (association, "grant", position)`;

  async apply(events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void> {
    for (const event of events as readonly Recorded[]) await this.applyOne(event, sql);
  }

  private async applyOne(event: Recorded, sql: ProjectionSql): Promise<void> {
    const { association, category, id } = partsOfStream(event.stream);
    const grant = category === 'grant' ? id : null;
    const { decision = null, on, signedOn } = event.data as Dated;
    const day = on ?? signedOn ?? decision?.date ?? inSweden(event.meta.occurredAt).date;
    for (const [line, { account, ore, year }] of postingsOf(event.stream, event).entries())
      await sql.query(
        `INSERT INTO ledger_lines
           (association, position, line, year, account, ore, on_day, event, event_id, stream, "grant", decision)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          association,
          event.position,
          line + 1,
          year,
          account,
          ore,
          day,
          event.type,
          event.id,
          event.stream,
          grant,
          decision && JSON.stringify(decision),
        ],
      );
  }
}
