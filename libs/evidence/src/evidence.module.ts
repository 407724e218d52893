import { Module } from '@nestjs/common';
import { PublicAccess } from '#meetings';
import { Histories } from './histories.js';
import { AuditSeriesController } from './queries/audit-series/audit-series.controller.js';
import { AuditSeriesHandler } from './queries/audit-series/audit-series.handler.js';
import { GetHistoryController } from './queries/get-history/get-history.controller.js';
import { GetHistoryHandler } from './queries/get-history/get-history.handler.js';
import { GetMeetingStateController } from './queries/get-meeting-state/get-meeting-state.controller.js';
import { GetMeetingStateHandler } from './queries/get-meeting-state/get-meeting-state.handler.js';

/** What auditors and the public ask of history itself. */
@Module({
  controllers: [AuditSeriesController, GetHistoryController, GetMeetingStateController],
  providers: [Histories, PublicAccess, AuditSeriesHandler, GetHistoryHandler, GetMeetingStateHandler],
})
export class EvidenceModule {}
