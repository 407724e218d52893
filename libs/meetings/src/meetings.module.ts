import { Module } from '@nestjs/common';
import { AttachmentStoreModule } from '#attachments';
import { SigningModule } from '#signing';
import { AttachScanController } from './commands/attach-scan/attach-scan.controller.js';
import { AttachScanHandler } from './commands/attach-scan/attach-scan.handler.js';
import { EvidenceFiles } from './commands/evidence-files.js';
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
import { AttachToItemController } from './commands/attach-to-item/attach-to-item.controller.js';
import { AttachToItemHandler } from './commands/attach-to-item/attach-to-item.handler.js';
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
import { PublishProposalController } from './commands/publish-proposal/publish-proposal.controller.js';
import { PublishProposalHandler } from './commands/publish-proposal/publish-proposal.handler.js';
import { HandOverChairController } from './commands/hand-over-chair/hand-over-chair.controller.js';
import { HandOverChairHandler } from './commands/hand-over-chair/hand-over-chair.handler.js';
import { BeginServiceController } from './commands/begin-service/begin-service.controller.js';
import { BeginServiceHandler } from './commands/begin-service/begin-service.handler.js';
import { EndServiceController } from './commands/end-service/end-service.controller.js';
import { EndServiceHandler } from './commands/end-service/end-service.handler.js';
import { DeclareRecusalController } from './commands/declare-recusal/declare-recusal.controller.js';
import { DeclareRecusalHandler } from './commands/declare-recusal/declare-recusal.handler.js';
import { TryRecusalController } from './commands/try-recusal/try-recusal.controller.js';
import { TryRecusalHandler } from './commands/try-recusal/try-recusal.handler.js';
import { PutProposalController } from './commands/put-proposal/put-proposal.controller.js';
import { PutProposalHandler } from './commands/put-proposal/put-proposal.handler.js';
import { WithdrawProposalController } from './commands/withdraw-proposal/withdraw-proposal.controller.js';
import { WithdrawProposalHandler } from './commands/withdraw-proposal/withdraw-proposal.handler.js';
import { PutPropositionController } from './commands/put-proposition/put-proposition.controller.js';
import { PutPropositionHandler } from './commands/put-proposition/put-proposition.handler.js';
import { HoldVoteController } from './commands/hold-vote/hold-vote.controller.js';
import { HoldVoteHandler } from './commands/hold-vote/hold-vote.handler.js';
import { MakeReservationController } from './commands/make-reservation/make-reservation.controller.js';
import { MakeReservationHandler } from './commands/make-reservation/make-reservation.handler.js';
import { ReasonReservationController } from './commands/reason-reservation/reason-reservation.controller.js';
import { ReasonReservationHandler } from './commands/reason-reservation/reason-reservation.handler.js';
import { RecordStatementController } from './commands/record-statement/record-statement.controller.js';
import { RecordStatementHandler } from './commands/record-statement/record-statement.handler.js';
import { ReportDelegatedController } from './commands/report-delegated/report-delegated.controller.js';
import { ReportDelegatedHandler } from './commands/report-delegated/report-delegated.handler.js';
import { FollowUpController } from './commands/follow-up/follow-up.controller.js';
import { FollowUpHandler } from './commands/follow-up/follow-up.handler.js';
import { CommentOnMinutesController } from './commands/comment-on-minutes/comment-on-minutes.controller.js';
import { CommentOnMinutesHandler } from './commands/comment-on-minutes/comment-on-minutes.handler.js';
import { AnswerCommentController } from './commands/answer-comment/answer-comment.controller.js';
import { AnswerCommentHandler } from './commands/answer-comment/answer-comment.handler.js';
import { RecordDisagreementController } from './commands/record-disagreement/record-disagreement.controller.js';
import { RecordDisagreementHandler } from './commands/record-disagreement/record-disagreement.handler.js';
import { ApproveParagraphsController } from './commands/approve-paragraphs/approve-paragraphs.controller.js';
import { ApproveParagraphsHandler } from './commands/approve-paragraphs/approve-paragraphs.handler.js';
import { AcknowledgeFindingController } from './commands/acknowledge-finding/acknowledge-finding.controller.js';
import { AcknowledgeFindingHandler } from './commands/acknowledge-finding/acknowledge-finding.handler.js';
import { CorrectMinutesController } from './commands/correct-minutes/correct-minutes.controller.js';
import { CorrectMinutesHandler } from './commands/correct-minutes/correct-minutes.handler.js';
import { CanDecideController } from './queries/can-decide/can-decide.controller.js';
import { CanDecideHandler } from './queries/can-decide/can-decide.handler.js';
import { MeetingReader } from './queries/meeting-reader.js';
import { PublicAccess } from './queries/public-access.js';
import { ListMeetingsController } from './queries/list-meetings/list-meetings.controller.js';
import { ListMeetingsHandler } from './queries/list-meetings/list-meetings.handler.js';
import { GetMeetingController } from './queries/get-meeting/get-meeting.controller.js';
import { GetMeetingHandler } from './queries/get-meeting/get-meeting.handler.js';
import { GetMinutesController } from './queries/get-minutes/get-minutes.controller.js';
import { GetMinutesHandler } from './queries/get-minutes/get-minutes.handler.js';
import { GetMeetingDecisionsController } from './queries/get-meeting-decisions/get-meeting-decisions.controller.js';
import { GetMeetingDecisionsHandler } from './queries/get-meeting-decisions/get-meeting-decisions.handler.js';
import { MoveDueController } from './commands/move-due/move-due.controller.js';
import { MoveDueHandler } from './commands/move-due/move-due.handler.js';
import { ReportBackController } from './commands/report-back/report-back.controller.js';
import { ReportBackHandler } from './commands/report-back/report-back.handler.js';
import { GetYearlyWheelController } from './queries/get-yearly-wheel/get-yearly-wheel.controller.js';
import { GetYearlyWheelHandler } from './queries/get-yearly-wheel/get-yearly-wheel.handler.js';
import { ListAssignmentsController } from './queries/list-assignments/list-assignments.controller.js';
import { ListAssignmentsHandler } from './queries/list-assignments/list-assignments.handler.js';
import { ListDecisionsController } from './queries/list-decisions/list-decisions.controller.js';
import { ListDecisionsHandler } from './queries/list-decisions/list-decisions.handler.js';

@Module({
  imports: [AttachmentStoreModule, SigningModule],
  controllers: [
    PlanMeetingController,
    SummonMeetingController,
    OpenMeetingController,
    AnnounceNextController,
    CloseMeetingController,
    AddAgendaItemController,
    AttachToItemController,
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
    AttachScanController,
    ApproveMinutesController,
    CompleteNotesController,
    PublishProposalController,
    HandOverChairController,
    BeginServiceController,
    EndServiceController,
    DeclareRecusalController,
    TryRecusalController,
    PutProposalController,
    WithdrawProposalController,
    PutPropositionController,
    HoldVoteController,
    MakeReservationController,
    ReasonReservationController,
    RecordStatementController,
    ReportDelegatedController,
    FollowUpController,
    CommentOnMinutesController,
    AnswerCommentController,
    RecordDisagreementController,
    ApproveParagraphsController,
    AcknowledgeFindingController,
    CorrectMinutesController,
    ReportBackController,
    MoveDueController,
    ListMeetingsController,
    GetMeetingController,
    GetMinutesController,
    GetMeetingDecisionsController,
    ListDecisionsController,
    ListAssignmentsController,
    GetYearlyWheelController,
    CanDecideController,
  ],
  providers: [
    PlanMeetingHandler,
    SummonMeetingHandler,
    OpenMeetingHandler,
    AnnounceNextHandler,
    CloseMeetingHandler,
    AddAgendaItemHandler,
    AttachToItemHandler,
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
    AttachScanHandler,
    EvidenceFiles,
    ApproveMinutesHandler,
    CompleteNotesHandler,
    PublishProposalHandler,
    HandOverChairHandler,
    BeginServiceHandler,
    EndServiceHandler,
    DeclareRecusalHandler,
    TryRecusalHandler,
    PutProposalHandler,
    WithdrawProposalHandler,
    PutPropositionHandler,
    HoldVoteHandler,
    MakeReservationHandler,
    ReasonReservationHandler,
    RecordStatementHandler,
    ReportDelegatedHandler,
    FollowUpHandler,
    CommentOnMinutesHandler,
    AnswerCommentHandler,
    RecordDisagreementHandler,
    ApproveParagraphsHandler,
    AcknowledgeFindingHandler,
    CorrectMinutesHandler,
    ReportBackHandler,
    MoveDueHandler,
    ListMeetingsHandler,
    GetMeetingHandler,
    GetMinutesHandler,
    GetMeetingDecisionsHandler,
    ListDecisionsHandler,
    ListAssignmentsHandler,
    GetYearlyWheelHandler,
    CanDecideHandler,
    MeetingReader,
    PublicAccess,
  ],
})
export class MeetingsModule {}
