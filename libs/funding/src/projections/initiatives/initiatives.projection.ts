import { Injectable } from '@nestjs/common';
import { partsOfStream, type RecordedEvent } from '#kernel';
import { Projection, type ProjectionSql } from '#projections';
import type { InitiativeEvent } from '../../domain/initiative.events.js';
import { evolveInitiative, type InitiativeState, noInitiative } from '../../domain/initiative.state.js';

type Recorded = RecordedEvent & InitiativeEvent;

/** Every initiative as its stream folds to, and what it is found by. */
@Injectable()
export class InitiativesProjection extends Projection {
  readonly name = 'initiatives';
  readonly version = 1;
  readonly handles = ['initiative.registered', 'initiative.changed', 'initiative.moved', 'initiative.ended'];
  readonly tables = `
    CREATE TABLE initiatives (
      association text,
      initiative text,
      title text NOT NULL,
      kind text NOT NULL,
      -- The member that answers for it; null while none is known.
      owner text,
      state jsonb NOT NULL,
      PRIMARY KEY (association, initiative)
    )`;

  async apply(events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void> {
    for (const event of events as readonly Recorded[]) await this.applyOne(event, sql);
  }

  private async applyOne(event: Recorded, sql: ProjectionSql): Promise<void> {
    const { association, id } = partsOfStream(event.stream);
    const [before] = await sql.query<{ state: InitiativeState }>(
      'SELECT state FROM initiatives WHERE association = $1 AND initiative = $2',
      [association, id],
    );
    const state = evolveInitiative(before?.state ?? noInitiative, event);
    const { title, kind, owner } = state.registered!;
    await sql.query(
      `INSERT INTO initiatives (association, initiative, title, kind, owner, state)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (association, initiative)
       DO UPDATE SET title = excluded.title, owner = excluded.owner, state = excluded.state`,
      [association, id, title, kind, owner, JSON.stringify(state)],
    );
  }
}
