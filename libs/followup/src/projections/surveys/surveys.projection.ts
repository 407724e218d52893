import { Injectable } from '@nestjs/common';
import { partsOfStream, type RecordedEvent } from '#kernel';
import { Projection, type ProjectionSql } from '#projections';
import type { SurveyEvent } from '../../domain/survey.events.js';

type Recorded = RecordedEvent & SurveyEvent;

/** Every survey and whether it is closed; what was answered is read from each survey's own stream. */
@Injectable()
export class SurveysProjection extends Projection {
  readonly name = 'surveys';
  readonly version = 1;
  readonly handles = ['survey.opened', 'survey.closed'];
  readonly tables = `
    CREATE TABLE surveys (
      association text,
      survey text,
      title text NOT NULL,
      round text NOT NULL,
      groups jsonb NOT NULL,
      opens_on date NOT NULL,
      closes_on date NOT NULL,
      closed_on date,
      PRIMARY KEY (association, survey)
    )`;

  async apply(events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void> {
    for (const event of events as readonly Recorded[]) {
      const { association, id } = partsOfStream(event.stream);
      if (event.type === 'survey.opened') {
        const { title, round, groups, opensOn, closesOn } = event.data;
        await sql.query(
          `INSERT INTO surveys (association, survey, title, round, groups, opens_on, closes_on)
           VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          [association, id, title, round, JSON.stringify(groups), opensOn, closesOn],
        );
      } else if (event.type === 'survey.closed')
        await sql.query('UPDATE surveys SET closed_on = $3 WHERE association = $1 AND survey = $2', [
          association,
          id,
          event.data.on,
        ]);
    }
  }
}
