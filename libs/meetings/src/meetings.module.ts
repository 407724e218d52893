import { Module } from '@nestjs/common';
import { PlanMeetingController } from './commands/plan-meeting/plan-meeting.controller.js';
import { PlanMeetingHandler } from './commands/plan-meeting/plan-meeting.handler.js';
import { SummonMeetingController } from './commands/summon-meeting/summon-meeting.controller.js';
import { SummonMeetingHandler } from './commands/summon-meeting/summon-meeting.handler.js';
import { OpenMeetingController } from './commands/open-meeting/open-meeting.controller.js';
import { OpenMeetingHandler } from './commands/open-meeting/open-meeting.handler.js';
import { AnnounceNextController } from './commands/announce-next/announce-next.controller.js';
import { AnnounceNextHandler } from './commands/announce-next/announce-next.handler.js';
import { CloseMeetingController } from './commands/close-meeting/close-meeting.controller.js';
import { CloseMeetingHandler } from './commands/close-meeting/close-meeting.handler.js';
import { AddAgendaItemController } from './commands/add-agenda-item/add-agenda-item.controller.js';
import { AddAgendaItemHandler } from './commands/add-agenda-item/add-agenda-item.handler.js';
import { RecordArrivalController } from './commands/record-arrival/record-arrival.controller.js';
import { RecordArrivalHandler } from './commands/record-arrival/record-arrival.handler.js';
import { RecordDepartureController } from './commands/record-departure/record-departure.controller.js';
import { RecordDepartureHandler } from './commands/record-departure/record-departure.handler.js';
import { RecordAbsenceController } from './commands/record-absence/record-absence.controller.js';
import { RecordAbsenceHandler } from './commands/record-absence/record-absence.handler.js';
import { AppointSecretaryController } from './commands/appoint-secretary/appoint-secretary.controller.js';
import { AppointSecretaryHandler } from './commands/appoint-secretary/appoint-secretary.handler.js';
import { ElectApproversController } from './commands/elect-approvers/elect-approvers.controller.js';
import { ElectApproversHandler } from './commands/elect-approvers/elect-approvers.handler.js';
import { OpenParagraphController } from './commands/open-paragraph/open-paragraph.controller.js';
import { OpenParagraphHandler } from './commands/open-paragraph/open-paragraph.handler.js';
import { WriteParagraphController } from './commands/write-paragraph/write-paragraph.controller.js';
import { WriteParagraphHandler } from './commands/write-paragraph/write-paragraph.handler.js';
import { DecideParagraphController } from './commands/decide-paragraph/decide-paragraph.controller.js';
import { DecideParagraphHandler } from './commands/decide-paragraph/decide-paragraph.handler.js';
import { LeaveUndecidedController } from './commands/leave-undecided/leave-undecided.controller.js';
import { LeaveUndecidedHandler } from './commands/leave-undecided/leave-undecided.handler.js';
import { DrawUpMinutesController } from './commands/draw-up-minutes/draw-up-minutes.controller.js';
import { DrawUpMinutesHandler } from './commands/draw-up-minutes/draw-up-minutes.handler.js';
import { SignMinutesController } from './commands/sign-minutes/sign-minutes.controller.js';
import { SignMinutesHandler } from './commands/sign-minutes/sign-minutes.handler.js';
import { ApproveMinutesController } from './commands/approve-minutes/approve-minutes.controller.js';
import { ApproveMinutesHandler } from './commands/approve-minutes/approve-minutes.handler.js';
import { CompleteNotesController } from './commands/complete-notes/complete-notes.controller.js';
import { CompleteNotesHandler } from './commands/complete-notes/complete-notes.handler.js';
import { MeetingReader } from './queries/meeting-reader.js';
import { ListMeetingsController } from './queries/list-meetings/list-meetings.controller.js';
import { ListMeetingsHandler } from './queries/list-meetings/list-meetings.handler.js';
import { GetMeetingController } from './queries/get-meeting/get-meeting.controller.js';
import { GetMeetingHandler } from './queries/get-meeting/get-meeting.handler.js';
import { GetMinutesController } from './queries/get-minutes/get-minutes.controller.js';
import { GetMinutesHandler } from './queries/get-minutes/get-minutes.handler.js';
import { GetMeetingDecisionsController } from './queries/get-meeting-decisions/get-meeting-decisions.controller.js';
import { GetMeetingDecisionsHandler } from './queries/get-meeting-decisions/get-meeting-decisions.handler.js';
import { ListDecisionsController } from './queries/list-decisions/list-decisions.controller.js';
import { ListDecisionsHandler } from './queries/list-decisions/list-decisions.handler.js';

@Module({
  controllers: [
    PlanMeetingController,
    SummonMeetingController,
    OpenMeetingController,
    AnnounceNextController,
    CloseMeetingController,
    AddAgendaItemController,
    RecordArrivalController,
    RecordDepartureController,
    RecordAbsenceController,
    AppointSecretaryController,
    ElectApproversController,
    OpenParagraphController,
    WriteParagraphController,
    DecideParagraphController,
    LeaveUndecidedController,
    DrawUpMinutesController,
    SignMinutesController,
    ApproveMinutesController,
    CompleteNotesController,
    ListMeetingsController,
    GetMeetingController,
    GetMinutesController,
    GetMeetingDecisionsController,
    ListDecisionsController,
  ],
  providers: [
    PlanMeetingHandler,
    SummonMeetingHandler,
    OpenMeetingHandler,
    AnnounceNextHandler,
    CloseMeetingHandler,
    AddAgendaItemHandler,
    RecordArrivalHandler,
    RecordDepartureHandler,
    RecordAbsenceHandler,
    AppointSecretaryHandler,
    ElectApproversHandler,
    OpenParagraphHandler,
    WriteParagraphHandler,
    DecideParagraphHandler,
    LeaveUndecidedHandler,
    DrawUpMinutesHandler,
    SignMinutesHandler,
    ApproveMinutesHandler,
    CompleteNotesHandler,
    ListMeetingsHandler,
    GetMeetingHandler,
    GetMinutesHandler,
    GetMeetingDecisionsHandler,
    ListDecisionsHandler,
    MeetingReader,
  ],
})
export class MeetingsModule {}
