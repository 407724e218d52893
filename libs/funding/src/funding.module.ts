import { Module } from '@nestjs/common';
import { PublicAccess } from '#meetings';
import { AdoptBudgetController } from './commands/adopt-budget/adopt-budget.controller.js';
import { AdoptBudgetHandler } from './commands/adopt-budget/adopt-budget.handler.js';
import { AgreeContributionsController } from './commands/agree-contributions/agree-contributions.controller.js';
import { AgreeContributionsHandler } from './commands/agree-contributions/agree-contributions.handler.js';
import { AttestRequisitionController } from './commands/attest-requisition/attest-requisition.controller.js';
import { AttestRequisitionHandler } from './commands/attest-requisition/attest-requisition.handler.js';
import { BringEquityController } from './commands/bring-equity/bring-equity.controller.js';
import { BringEquityHandler } from './commands/bring-equity/bring-equity.handler.js';
import { ChangeGrantController } from './commands/change-grant/change-grant.controller.js';
import { ChangeGrantHandler } from './commands/change-grant/change-grant.handler.js';
import { ChangeInitiativeController } from './commands/change-initiative/change-initiative.controller.js';
import { ChangeInitiativeHandler } from './commands/change-initiative/change-initiative.handler.js';
import { ChoosePreparationController } from './commands/choose-preparation/choose-preparation.controller.js';
import { ChoosePreparationHandler } from './commands/choose-preparation/choose-preparation.handler.js';
import { CorrectPaymentController } from './commands/correct-payment/correct-payment.controller.js';
import { CorrectPaymentHandler } from './commands/correct-payment/correct-payment.handler.js';
import { DecideFundingController } from './commands/decide-funding/decide-funding.controller.js';
import { DecideFundingHandler } from './commands/decide-funding/decide-funding.handler.js';
import { DefineTaxonomyController } from './commands/define-taxonomy/define-taxonomy.controller.js';
import { DefineTaxonomyHandler } from './commands/define-taxonomy/define-taxonomy.handler.js';
import { DefineTemplateController } from './commands/define-template/define-template.controller.js';
import { DefineTemplateHandler } from './commands/define-template/define-template.handler.js';
import { DrawUpAccountsController } from './commands/draw-up-accounts/draw-up-accounts.controller.js';
import { DrawUpAccountsHandler } from './commands/draw-up-accounts/draw-up-accounts.handler.js';
import { EndGrantController } from './commands/end-grant/end-grant.controller.js';
import { EndGrantHandler } from './commands/end-grant/end-grant.handler.js';
import { EndInitiativeController } from './commands/end-initiative/end-initiative.controller.js';
import { EndInitiativeHandler } from './commands/end-initiative/end-initiative.handler.js';
import { ExtendConditionController } from './commands/extend-condition/extend-condition.controller.js';
import { ExtendConditionHandler } from './commands/extend-condition/extend-condition.handler.js';
import { GiveOpinionController } from './commands/give-opinion/give-opinion.controller.js';
import { GiveOpinionHandler } from './commands/give-opinion/give-opinion.handler.js';
import { LapseGrantController } from './commands/lapse-grant/lapse-grant.controller.js';
import { LapseGrantHandler } from './commands/lapse-grant/lapse-grant.handler.js';
import { MakeForecastController } from './commands/make-forecast/make-forecast.controller.js';
import { MakeForecastHandler } from './commands/make-forecast/make-forecast.handler.js';
import { MakeRequisitionController } from './commands/make-requisition/make-requisition.controller.js';
import { MakeRequisitionHandler } from './commands/make-requisition/make-requisition.handler.js';
import { MeetConditionController } from './commands/meet-condition/meet-condition.controller.js';
import { MeetConditionHandler } from './commands/meet-condition/meet-condition.handler.js';
import { MoveGrantController } from './commands/move-grant/move-grant.controller.js';
import { MoveGrantHandler } from './commands/move-grant/move-grant.handler.js';
import { MoveInitiativeController } from './commands/move-initiative/move-initiative.controller.js';
import { MoveInitiativeHandler } from './commands/move-initiative/move-initiative.handler.js';
import { PayRequisitionController } from './commands/pay-requisition/pay-requisition.controller.js';
import { PayRequisitionHandler } from './commands/pay-requisition/pay-requisition.handler.js';
import { RaiseReclaimController } from './commands/raise-reclaim/raise-reclaim.controller.js';
import { RaiseReclaimHandler } from './commands/raise-reclaim/raise-reclaim.handler.js';
import { ReceiveContributionController } from './commands/receive-contribution/receive-contribution.controller.js';
import { ReceiveContributionHandler } from './commands/receive-contribution/receive-contribution.handler.js';
import { ReceiveReportController } from './commands/receive-report/receive-report.controller.js';
import { ReceiveReportHandler } from './commands/receive-report/receive-report.handler.js';
import { RegisterInitiativeController } from './commands/register-initiative/register-initiative.controller.js';
import { RegisterInitiativeHandler } from './commands/register-initiative/register-initiative.handler.js';
import { RejectRequisitionController } from './commands/reject-requisition/reject-requisition.controller.js';
import { RejectRequisitionHandler } from './commands/reject-requisition/reject-requisition.handler.js';
import { RequestSupplementController } from './commands/request-supplement/request-supplement.controller.js';
import { RequestSupplementHandler } from './commands/request-supplement/request-supplement.handler.js';
import { ReturnMoneyController } from './commands/return-money/return-money.controller.js';
import { ReturnMoneyHandler } from './commands/return-money/return-money.handler.js';
import { ReviseApplicationController } from './commands/revise-application/revise-application.controller.js';
import { ReviseApplicationHandler } from './commands/revise-application/revise-application.handler.js';
import { SettleReclaimController } from './commands/settle-reclaim/settle-reclaim.controller.js';
import { SettleReclaimHandler } from './commands/settle-reclaim/settle-reclaim.handler.js';
import { SignAgreementController } from './commands/sign-agreement/sign-agreement.controller.js';
import { SignAgreementHandler } from './commands/sign-agreement/sign-agreement.handler.js';
import { StateAmountController } from './commands/state-amount/state-amount.controller.js';
import { StateAmountHandler } from './commands/state-amount/state-amount.handler.js';
import { SubmitApplicationController } from './commands/submit-application/submit-application.controller.js';
import { SubmitApplicationHandler } from './commands/submit-application/submit-application.handler.js';
import { SupplementApplicationController } from './commands/supplement-application/supplement-application.controller.js';
import { SupplementApplicationHandler } from './commands/supplement-application/supplement-application.handler.js';
import { TellDecisionController } from './commands/tell-decision/tell-decision.controller.js';
import { TellDecisionHandler } from './commands/tell-decision/tell-decision.handler.js';
import { WithdrawApplicationController } from './commands/withdraw-application/withdraw-application.controller.js';
import { WithdrawApplicationHandler } from './commands/withdraw-application/withdraw-application.handler.js';
import { GetApplicationController } from './queries/get-application/get-application.controller.js';
import { GetApplicationHandler } from './queries/get-application/get-application.handler.js';
import { GetFrameController } from './queries/get-frame/get-frame.controller.js';
import { GetFrameHandler } from './queries/get-frame/get-frame.handler.js';
import { GetFundController } from './queries/get-fund/get-fund.controller.js';
import { GetFundHandler } from './queries/get-fund/get-fund.handler.js';
import { GetGrantController } from './queries/get-grant/get-grant.controller.js';
import { GetGrantHandler } from './queries/get-grant/get-grant.handler.js';
import { GetInitiativeController } from './queries/get-initiative/get-initiative.controller.js';
import { GetInitiativeHandler } from './queries/get-initiative/get-initiative.handler.js';
import { GetLedgerController } from './queries/get-ledger/get-ledger.controller.js';
import { GetLedgerHandler } from './queries/get-ledger/get-ledger.handler.js';
import { GetPreparationController } from './queries/get-preparation/get-preparation.controller.js';
import { GetPreparationHandler } from './queries/get-preparation/get-preparation.handler.js';
import { ListApplicationsController } from './queries/list-applications/list-applications.controller.js';
import { ListApplicationsHandler } from './queries/list-applications/list-applications.handler.js';
import { ListGrantsController } from './queries/list-grants/list-grants.controller.js';
import { ListGrantsHandler } from './queries/list-grants/list-grants.handler.js';
import { ListInitiativesController } from './queries/list-initiatives/list-initiatives.controller.js';
import { ListInitiativesHandler } from './queries/list-initiatives/list-initiatives.handler.js';
import { ListObligationsController } from './queries/list-obligations/list-obligations.controller.js';
import { ListObligationsHandler } from './queries/list-obligations/list-obligations.handler.js';
import { TraceMoneyController } from './queries/trace-money/trace-money.controller.js';
import { TraceMoneyHandler } from './queries/trace-money/trace-money.handler.js';

@Module({
  controllers: [
    AdoptBudgetController,
    AgreeContributionsController,
    AttestRequisitionController,
    BringEquityController,
    ChangeGrantController,
    ChangeInitiativeController,
    ChoosePreparationController,
    CorrectPaymentController,
    DecideFundingController,
    DefineTaxonomyController,
    DefineTemplateController,
    DrawUpAccountsController,
    EndGrantController,
    EndInitiativeController,
    ExtendConditionController,
    GiveOpinionController,
    LapseGrantController,
    MakeForecastController,
    MakeRequisitionController,
    MeetConditionController,
    MoveGrantController,
    MoveInitiativeController,
    PayRequisitionController,
    RaiseReclaimController,
    ReceiveContributionController,
    ReceiveReportController,
    RegisterInitiativeController,
    RejectRequisitionController,
    RequestSupplementController,
    ReturnMoneyController,
    ReviseApplicationController,
    SettleReclaimController,
    SignAgreementController,
    StateAmountController,
    SubmitApplicationController,
    SupplementApplicationController,
    TellDecisionController,
    WithdrawApplicationController,
    GetApplicationController,
    GetFrameController,
    GetFundController,
    GetGrantController,
    GetInitiativeController,
    GetLedgerController,
    GetPreparationController,
    ListApplicationsController,
    ListGrantsController,
    ListInitiativesController,
    ListObligationsController,
    TraceMoneyController,
  ],
  providers: [
    AdoptBudgetHandler,
    AgreeContributionsHandler,
    AttestRequisitionHandler,
    BringEquityHandler,
    ChangeGrantHandler,
    ChangeInitiativeHandler,
    ChoosePreparationHandler,
    CorrectPaymentHandler,
    DecideFundingHandler,
    DefineTaxonomyHandler,
    DefineTemplateHandler,
    DrawUpAccountsHandler,
    EndGrantHandler,
    EndInitiativeHandler,
    ExtendConditionHandler,
    GiveOpinionHandler,
    LapseGrantHandler,
    MakeForecastHandler,
    MakeRequisitionHandler,
    MeetConditionHandler,
    MoveGrantHandler,
    MoveInitiativeHandler,
    PayRequisitionHandler,
    RaiseReclaimHandler,
    ReceiveContributionHandler,
    ReceiveReportHandler,
    RegisterInitiativeHandler,
    RejectRequisitionHandler,
    RequestSupplementHandler,
    ReturnMoneyHandler,
    ReviseApplicationHandler,
    SettleReclaimHandler,
    SignAgreementHandler,
    StateAmountHandler,
    SubmitApplicationHandler,
    SupplementApplicationHandler,
    TellDecisionHandler,
    WithdrawApplicationHandler,
    GetApplicationHandler,
    GetFrameHandler,
    GetFundHandler,
    GetGrantHandler,
    GetInitiativeHandler,
    GetLedgerHandler,
    GetPreparationHandler,
    ListApplicationsHandler,
    ListGrantsHandler,
    ListInitiativesHandler,
    ListObligationsHandler,
    TraceMoneyHandler,
    PublicAccess,
  ],
})
export class FundingModule {}
