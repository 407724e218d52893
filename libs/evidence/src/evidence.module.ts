import { Module } from '@nestjs/common';
import { MeetingHistories } from './meeting-history.js';
import { GetMeetingEventsController } from './queries/get-meeting-events/get-meeting-events.controller.js';
import { GetMeetingEventsHandler } from './queries/get-meeting-events/get-meeting-events.handler.js';
import { GetMeetingStateController } from './queries/get-meeting-state/get-meeting-state.controller.js';
import { GetMeetingStateHandler } from './queries/get-meeting-state/get-meeting-state.handler.js';

/** What auditors and the public ask of history itself. */
@Module({
  controllers: [GetMeetingEventsController, GetMeetingStateController],
  providers: [MeetingHistories, GetMeetingEventsHandler, GetMeetingStateHandler],
})
export class EvidenceModule {}
