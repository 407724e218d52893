import { Query } from '@nestjs/cqrs';
import type { CivilDate } from '#kernel';
import type { SeriesAudit } from '../../series-audit/audit-series.js';

export class AuditSeriesQuery extends Query<SeriesAudit> {
  constructor(
    readonly association: string,
    /** Today when left out. */
    readonly today?: CivilDate,
  ) {
    super();
  }
}
