import { Module } from '@nestjs/common';
import { AttachmentStoreModule } from '#attachments';
import { AdmitMemberController } from './commands/admit-member/admit-member.controller.js';
import { AdmitMemberHandler } from './commands/admit-member/admit-member.handler.js';
import { AdoptCharterController } from './commands/adopt-charter/adopt-charter.controller.js';
import { AdoptCharterHandler } from './commands/adopt-charter/adopt-charter.handler.js';
import { AllowRemoteParticipationController } from './commands/allow-remote-participation/allow-remote-participation.controller.js';
import { AllowRemoteParticipationHandler } from './commands/allow-remote-participation/allow-remote-participation.handler.js';
import { AnswerDischargeController } from './commands/answer-discharge/answer-discharge.controller.js';
import { AnswerDischargeHandler } from './commands/answer-discharge/answer-discharge.handler.js';
import { ConfirmReceiptController } from './commands/confirm-receipt/confirm-receipt.controller.js';
import { ConfirmReceiptHandler } from './commands/confirm-receipt/confirm-receipt.handler.js';
import { CorrectDischargeAnswerController } from './commands/correct-discharge-answer/correct-discharge-answer.controller.js';
import { CorrectDischargeAnswerHandler } from './commands/correct-discharge-answer/correct-discharge-answer.handler.js';
import { DecideToContinueController } from './commands/decide-to-continue/decide-to-continue.controller.js';
import { DecideToContinueHandler } from './commands/decide-to-continue/decide-to-continue.handler.js';
import { EndDelegationController } from './commands/end-delegation/end-delegation.controller.js';
import { EndDelegationHandler } from './commands/end-delegation/end-delegation.handler.js';
import { EstablishBodyController } from './commands/establish-body/establish-body.controller.js';
import { EstablishBodyHandler } from './commands/establish-body/establish-body.handler.js';
import { FillSeatController } from './commands/fill-seat/fill-seat.controller.js';
import { FillSeatHandler } from './commands/fill-seat/fill-seat.handler.js';
import { FoundAssociationController } from './commands/found-association/found-association.controller.js';
import { FoundAssociationHandler } from './commands/found-association/found-association.handler.js';
import { GiveNoticeController } from './commands/give-notice/give-notice.controller.js';
import { GiveNoticeHandler } from './commands/give-notice/give-notice.handler.js';
import { GrantDelegationController } from './commands/grant-delegation/grant-delegation.controller.js';
import { GrantDelegationHandler } from './commands/grant-delegation/grant-delegation.handler.js';
import { HoldConsultationController } from './commands/hold-consultation/hold-consultation.controller.js';
import { HoldConsultationHandler } from './commands/hold-consultation/hold-consultation.handler.js';
import { RegisterPersonController } from './commands/register-person/register-person.controller.js';
import { RegisterPersonHandler } from './commands/register-person/register-person.handler.js';
import { RegisterSiteController } from './commands/register-site/register-site.controller.js';
import { RegisterSiteHandler } from './commands/register-site/register-site.handler.js';
import { RequestDischargeController } from './commands/request-discharge/request-discharge.controller.js';
import { RequestDischargeHandler } from './commands/request-discharge/request-discharge.handler.js';
import { RevokeWithdrawalController } from './commands/revoke-withdrawal/revoke-withdrawal.controller.js';
import { RevokeWithdrawalHandler } from './commands/revoke-withdrawal/revoke-withdrawal.handler.js';
import { ChooseProfileController } from './commands/choose-profile/choose-profile.controller.js';
import { ChooseProfileHandler } from './commands/choose-profile/choose-profile.handler.js';
import { SetLetterheadController } from './commands/set-letterhead/set-letterhead.controller.js';
import { SetLetterheadHandler } from './commands/set-letterhead/set-letterhead.handler.js';
import { StartSeriesController } from './commands/start-series/start-series.controller.js';
import { StartSeriesHandler } from './commands/start-series/start-series.handler.js';
import { StateNoticeDayController } from './commands/state-notice-day/state-notice-day.controller.js';
import { StateNoticeDayHandler } from './commands/state-notice-day/state-notice-day.handler.js';
import { TakeDelegatedDecisionController } from './commands/take-delegated-decision/take-delegated-decision.controller.js';
import { TakeDelegatedDecisionHandler } from './commands/take-delegated-decision/take-delegated-decision.handler.js';
import { VacateSeatController } from './commands/vacate-seat/vacate-seat.controller.js';
import { VacateSeatHandler } from './commands/vacate-seat/vacate-seat.handler.js';
import { GetAssociationController } from './queries/get-association/get-association.controller.js';
import { GetAssociationHandler } from './queries/get-association/get-association.handler.js';
import { GetDelegationController } from './queries/get-delegation/get-delegation.controller.js';
import { GetDelegationHandler } from './queries/get-delegation/get-delegation.handler.js';
import { GetDischargeController } from './queries/get-discharge/get-discharge.controller.js';
import { GetDischargeHandler } from './queries/get-discharge/get-discharge.handler.js';
import { GetWithdrawalController } from './queries/get-withdrawal/get-withdrawal.controller.js';
import { GetWithdrawalHandler } from './queries/get-withdrawal/get-withdrawal.handler.js';
import { ListAssociationsController } from './queries/list-associations/list-associations.controller.js';
import { ListAssociationsHandler } from './queries/list-associations/list-associations.handler.js';
import { ListDelegationsController } from './queries/list-delegations/list-delegations.controller.js';
import { ListDelegationsHandler } from './queries/list-delegations/list-delegations.handler.js';
import { ListDischargesController } from './queries/list-discharges/list-discharges.controller.js';
import { ListDischargesHandler } from './queries/list-discharges/list-discharges.handler.js';
import { ListWithdrawalsController } from './queries/list-withdrawals/list-withdrawals.controller.js';
import { ListWithdrawalsHandler } from './queries/list-withdrawals/list-withdrawals.handler.js';
@Module({
  imports: [AttachmentStoreModule],
  controllers: [
    FoundAssociationController,
    AdoptCharterController,
    AdmitMemberController,
    EstablishBodyController,
    RegisterPersonController,
    FillSeatController,
    VacateSeatController,
    AllowRemoteParticipationController,
    HoldConsultationController,
    RegisterSiteController,
    SetLetterheadController,
    ChooseProfileController,
    StartSeriesController,
    GrantDelegationController,
    EndDelegationController,
    TakeDelegatedDecisionController,
    RequestDischargeController,
    AnswerDischargeController,
    CorrectDischargeAnswerController,
    GiveNoticeController,
    StateNoticeDayController,
    ConfirmReceiptController,
    DecideToContinueController,
    RevokeWithdrawalController,
    ListAssociationsController,
    GetAssociationController,
    ListDelegationsController,
    GetDelegationController,
    ListDischargesController,
    GetDischargeController,
    ListWithdrawalsController,
    GetWithdrawalController,
  ],
  providers: [
    FoundAssociationHandler,
    AdoptCharterHandler,
    AdmitMemberHandler,
    EstablishBodyHandler,
    RegisterPersonHandler,
    FillSeatHandler,
    VacateSeatHandler,
    AllowRemoteParticipationHandler,
    HoldConsultationHandler,
    RegisterSiteHandler,
    SetLetterheadHandler,
    ChooseProfileHandler,
    StartSeriesHandler,
    GrantDelegationHandler,
    EndDelegationHandler,
    TakeDelegatedDecisionHandler,
    RequestDischargeHandler,
    AnswerDischargeHandler,
    CorrectDischargeAnswerHandler,
    GiveNoticeHandler,
    StateNoticeDayHandler,
    ConfirmReceiptHandler,
    DecideToContinueHandler,
    RevokeWithdrawalHandler,
    ListAssociationsHandler,
    GetAssociationHandler,
    ListDelegationsHandler,
    GetDelegationHandler,
    ListDischargesHandler,
    GetDischargeHandler,
    ListWithdrawalsHandler,
    GetWithdrawalHandler,
  ],
})
export class AssociationsModule {}
