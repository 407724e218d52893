import { Injectable } from '@nestjs/common';
import { partsOfStream, type RecordedEvent } from '#kernel';
import { Projection, type ProjectionSql } from '#projections';
import type { FollowUpEvent } from '../../domain/follow-up.events.js';

type Recorded = RecordedEvent & FollowUpEvent;

/**
 * Every report of figures as it stands, so that they can be listed and compared. The numbers are as they were reported:
 * whoever reads the table withholds what is small, by the charter of the day.
 */
@Injectable()
export class FollowUpsProjection extends Projection {
  readonly name = 'followups';
  readonly version = 1;
  readonly handles = ['follow-up.reported', 'follow-up.corrected', 'follow-up.finding-recorded'];
  readonly tables = `
    CREATE TABLE followups (
      association text,
      follow_up text,
      initiative text NOT NULL,
      kind text NOT NULL,
      from_day date NOT NULL,
      to_day date NOT NULL,
      reported jsonb NOT NULL,
      corrections jsonb NOT NULL DEFAULT '[]',
      findings jsonb NOT NULL DEFAULT '[]',
      PRIMARY KEY (association, follow_up)
    );
    CREATE INDEX ON followups (association, initiative, kind, to_day)`;

  async apply(events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void> {
    for (const event of events as readonly Recorded[]) await this.applyOne(event, sql);
  }

  private async applyOne(event: Recorded, sql: ProjectionSql): Promise<void> {
    const { association, id } = partsOfStream(event.stream);
    const run = (text: string, ...values: unknown[]): Promise<unknown> =>
      sql.query(text, [association, id, ...values]);
    switch (event.type) {
      case 'follow-up.reported': {
        const { initiative, kind, from, to } = event.data;
        await run(
          `INSERT INTO followups (association, follow_up, initiative, kind, from_day, to_day, reported)
           VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          initiative,
          kind,
          from,
          to,
          JSON.stringify(event.data),
        );
        break;
      }
      case 'follow-up.corrected': {
        const { figures, ...correction } = event.data;
        await run(
          `UPDATE followups
              SET reported = jsonb_set(reported, '{figures}', $3::jsonb), corrections = corrections || $4::jsonb,
                  findings = '[]'
            WHERE association = $1 AND follow_up = $2`,
          JSON.stringify(figures),
          JSON.stringify([correction]),
        );
        break;
      }
      case 'follow-up.finding-recorded':
        await run(
          `UPDATE followups SET findings = findings || $3::jsonb WHERE association = $1 AND follow_up = $2`,
          JSON.stringify([event.data]),
        );
        break;
    }
  }
}
