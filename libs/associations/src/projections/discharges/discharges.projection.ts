import { Injectable } from '@nestjs/common';
import { type DomainEvent, partsOfStream, type RecordedEvent } from '#kernel';
import { Projection, type ProjectionSql } from '#projections';
import type { DischargeEvent } from '../../domain/discharge.events.js';
import { type DischargeState, evolveDischarge, noDischarge } from '../../domain/discharge.state.js';

/** Every discharge as it stands: a row is the fold of its stream, so the list and the single one cannot differ. */
@Injectable()
export class DischargesProjection extends Projection {
  readonly name = 'discharges';
  readonly version = 1;
  readonly handles = [
    'discharge.requested',
    'discharge.answered',
    'discharge.answer-corrected',
    'discharge.reminded',
  ];
  readonly tables = `
    CREATE TABLE discharges (
      association text,
      discharge text,
      state jsonb NOT NULL,
      PRIMARY KEY (association, discharge)
    )`;

  async apply(events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void> {
    for (const { stream, ...event } of events) {
      const { association, id } = partsOfStream(stream);
      const [row] = await sql.query<{ state: DischargeState }>(
        'SELECT state FROM discharges WHERE association = $1 AND discharge = $2',
        [association, id],
      );
      const state = evolveDischarge(row?.state ?? noDischarge, event as DomainEvent as DischargeEvent);
      await sql.query(
        `INSERT INTO discharges (association, discharge, state) VALUES ($1, $2, $3)
         ON CONFLICT (association, discharge) DO UPDATE SET state = EXCLUDED.state`,
        [association, id, JSON.stringify(state)],
      );
    }
  }
}
