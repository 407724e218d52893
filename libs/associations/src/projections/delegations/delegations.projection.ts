import { Injectable } from '@nestjs/common';
import { partsOfStream, type RecordedEvent } from '#kernel';
import { Projection, type ProjectionSql } from '#projections';
import type { DelegationEvent } from '../../domain/delegation.events.js';

type Recorded = RecordedEvent & DelegationEvent;

/** Every delegation with its decisions, so that the next summons can list what the board has not been told of. */
@Injectable()
export class DelegationsProjection extends Projection {
  readonly name = 'delegations';
  readonly version = 1;
  readonly handles = [
    'delegation.granted',
    'delegation.ended',
    'delegated-decision.taken',
    'delegated-decision.reported',
  ];
  readonly tables = `
    CREATE TABLE delegations (
      association text,
      delegation text,
      delegate jsonb NOT NULL,
      matters text NOT NULL,
      text text NOT NULL,
      decision text NOT NULL,
      from_day date NOT NULL,
      until_day date,
      ended jsonb,
      PRIMARY KEY (association, delegation)
    );
    CREATE TABLE delegated_decisions (
      association text,
      delegation text,
      decision text,
      position bigint NOT NULL,
      on_day date NOT NULL,
      text text NOT NULL,
      case_number text,
      amount jsonb,
      -- Where the board was told; null until it has been.
      reported jsonb,
      PRIMARY KEY (association, delegation, decision)
    )`;

  async apply(events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void> {
    for (const event of events as readonly Recorded[]) await this.applyOne(event, sql);
  }

  private async applyOne(event: Recorded, sql: ProjectionSql): Promise<void> {
    const { association, id } = partsOfStream(event.stream);
    const run = (text: string, ...values: unknown[]): Promise<unknown> =>
      sql.query(text, [association, id, ...values]);
    switch (event.type) {
      case 'delegation.granted': {
        const { to, matters, text, decision, from, until } = event.data;
        await run(
          `INSERT INTO delegations (association, delegation, delegate, matters, text, decision, from_day, until_day)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
          JSON.stringify(to),
          matters,
          text,
          decision,
          from,
          until,
        );
        break;
      }
      case 'delegation.ended':
        await run(
          'UPDATE delegations SET ended = $3 WHERE association = $1 AND delegation = $2',
          JSON.stringify(event.data),
        );
        break;
      case 'delegated-decision.taken': {
        const { decision, on, text, caseNumber, amount } = event.data;
        await run(
          `INSERT INTO delegated_decisions
             (association, delegation, decision, position, on_day, text, case_number, amount)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
          decision,
          event.position,
          on,
          text,
          caseNumber,
          amount && JSON.stringify(amount),
        );
        break;
      }
      case 'delegated-decision.reported': {
        const { decision, ...reported } = event.data;
        await run(
          `UPDATE delegated_decisions SET reported = $4
            WHERE association = $1 AND delegation = $2 AND decision = $3`,
          decision,
          JSON.stringify(reported),
        );
        break;
      }
    }
  }
}
