import { Injectable } from '@nestjs/common';
import { partsOfStream, type RecordedEvent } from '#kernel';
import { Projection, type ProjectionSql } from '#projections';
import type { AssociationFounded } from '../../domain/association.events.js';

/** Every association of the installation, for the public list. */
@Injectable()
export class AssociationsProjection extends Projection {
  readonly name = 'associations';
  readonly version = 1;
  readonly handles = ['association.founded'];
  readonly tables = `
    CREATE TABLE associations (
      association text PRIMARY KEY,
      name text NOT NULL,
      legal_name text,
      organisation_number text
    )`;

  async apply(events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void> {
    for (const { stream, data } of events) {
      const { name, legalName, organisationNumber } = data as AssociationFounded;
      await sql.query('INSERT INTO associations VALUES ($1, $2, $3, $4)', [
        partsOfStream(stream).association,
        name,
        legalName,
        organisationNumber,
      ]);
    }
  }
}
