import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { EventRegistry, EventStore } from '#event-store';
import { Clock, inSweden } from '#kernel';
import { auditSeries, type SeriesAudit } from '../../series-audit/audit-series.js';
import { AuditSeriesQuery } from './audit-series.query.js';

@QueryHandler(AuditSeriesQuery)
export class AuditSeriesHandler implements IQueryHandler<AuditSeriesQuery> {
  constructor(
    private readonly store: EventStore,
    private readonly registry: EventRegistry,
    private readonly clock: Clock,
  ) {}

  execute({ association, today = inSweden(this.clock.now()).date }: AuditSeriesQuery): Promise<SeriesAudit> {
    return auditSeries(this.store, this.registry, association, today);
  }
}
