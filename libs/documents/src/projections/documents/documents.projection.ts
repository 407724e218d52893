import { Injectable } from '@nestjs/common';
import { partsOfStream, type RecordedEvent } from '#kernel';
import { Projection, type ProjectionSql } from '#projections';
import type { DocumentRendered } from '../../domain/document.events.js';

/** Every paper that has been made: which version of which meeting it shows, and where its bytes are. */
@Injectable()
export class DocumentsProjection extends Projection {
  readonly name = 'documents';
  readonly version = 1;
  readonly handles = ['document.rendered'];
  readonly tables = `
    CREATE TABLE rendition (
      association text NOT NULL,
      meeting text NOT NULL,
      meeting_version integer NOT NULL,
      format text NOT NULL,
      kind text NOT NULL,
      status text NOT NULL,
      sha256 text NOT NULL,
      bytes integer NOT NULL,
      input_digest text NOT NULL,
      rendered_at timestamptz NOT NULL,
      PRIMARY KEY (association, meeting, meeting_version, format)
    )`;

  async apply(events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void> {
    for (const { stream, data, recordedAt } of events) {
      const { association } = partsOfStream(stream);
      const rendered = data as DocumentRendered;
      for (const { format, sha256, bytes } of rendered.renditions)
        await sql.query(
          `INSERT INTO rendition (association, meeting, meeting_version, format, kind, status, sha256, bytes,
                                  input_digest, rendered_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          [
            association,
            rendered.meeting,
            rendered.meetingVersion,
            format,
            rendered.kind,
            rendered.status,
            sha256,
            bytes,
            rendered.inputDigest,
            recordedAt,
          ],
        );
    }
  }
}
