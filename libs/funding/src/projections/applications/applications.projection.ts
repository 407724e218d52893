import { Injectable } from '@nestjs/common';
import { partsOfStream, type RecordedEvent } from '#kernel';
import { Projection, type ProjectionSql } from '#projections';
import { requestedPerYear } from '../../domain/application-status.js';
import type { ApplicationEvent } from '../../domain/application.events.js';
import { type ApplicationState, evolveApplication, noApplication } from '../../domain/application.state.js';

type Recorded = RecordedEvent & ApplicationEvent;

/** Every application as its stream folds to, and what it is found by. */
@Injectable()
export class ApplicationsProjection extends Projection {
  readonly name = 'applications';
  readonly version = 1;
  readonly handles = [
    'application.submitted',
    'application.supplement-requested',
    'application.supplemented',
    'application.revised',
    'application.opinion-given',
    'application.withdrawn',
    'application.decided',
  ];
  readonly tables = `
    CREATE TABLE applications (
      association text,
      application text,
      -- Where it began: those without a day are ordered by it.
      position bigint NOT NULL,
      initiative text NOT NULL,
      contact text,
      received_on date,
      years int[] NOT NULL,
      state jsonb NOT NULL,
      PRIMARY KEY (association, application)
    );
    CREATE INDEX applications_by_contact ON applications (association, contact)`;

  async apply(events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void> {
    for (const event of events as readonly Recorded[]) await this.applyOne(event, sql);
  }

  private async applyOne(event: Recorded, sql: ProjectionSql): Promise<void> {
    const { association, id } = partsOfStream(event.stream);
    const [before] = await sql.query<{ state: ApplicationState }>(
      'SELECT state FROM applications WHERE association = $1 AND application = $2',
      [association, id],
    );
    const state = evolveApplication(before?.state ?? noApplication, event);
    const { initiative, contact, receivedOn } = state.submitted!;
    const years = requestedPerYear(state).map(({ year }) => year);
    await sql.query(
      `INSERT INTO applications
         (association, application, position, initiative, contact, received_on, years, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (association, application) DO UPDATE SET years = excluded.years, state = excluded.state`,
      [association, id, event.position, initiative, contact, receivedOn, years, JSON.stringify(state)],
    );
  }
}
