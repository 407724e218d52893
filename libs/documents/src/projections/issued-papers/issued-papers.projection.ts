import { Injectable } from '@nestjs/common';
import { partsOfStream, type RecordedEvent } from '#kernel';
import { Projection, type ProjectionSql } from '#projections';
import type { PaperIssued } from '../../domain/paper.events.js';

/** Every paper that was sent: what it is about, to whom it went and when, and which bytes. */
@Injectable()
export class IssuedPapersProjection extends Projection {
  readonly name = 'issued-papers';
  readonly version = 1;
  readonly handles = ['paper.issued'];
  readonly tables = `
    CREATE TABLE issued_papers (
      association text,
      paper text,
      -- Those of one day are ordered by it.
      position bigint NOT NULL,
      kind text NOT NULL,
      -- The meeting, the anslag, the application, the grant, the delegation or the association.
      about text NOT NULL,
      parts jsonb NOT NULL,
      title text NOT NULL,
      recipients text[] NOT NULL,
      on_day date NOT NULL,
      renditions jsonb NOT NULL,
      PRIMARY KEY (association, paper)
    );
    CREATE INDEX issued_papers_by_subject ON issued_papers (association, about)`;

  async apply(events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void> {
    for (const { stream, position, data } of events) {
      const { association, id } = partsOfStream(stream);
      const { kind, of, parts, title, recipients, on, renditions } = data as PaperIssued;
      await sql.query(
        `INSERT INTO issued_papers
           (association, paper, position, kind, about, parts, title, recipients, on_day, renditions)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          association,
          id,
          position,
          kind,
          of,
          JSON.stringify(parts),
          title,
          recipients,
          on,
          JSON.stringify(renditions),
        ],
      );
    }
  }
}
