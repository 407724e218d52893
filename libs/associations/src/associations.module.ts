import { Module } from '@nestjs/common';
import { AdmitMemberController } from './commands/admit-member/admit-member.controller.js';
import { AdmitMemberHandler } from './commands/admit-member/admit-member.handler.js';
import { AdoptCharterController } from './commands/adopt-charter/adopt-charter.controller.js';
import { AdoptCharterHandler } from './commands/adopt-charter/adopt-charter.handler.js';
import { AllowRemoteParticipationController } from './commands/allow-remote-participation/allow-remote-participation.controller.js';
import { AllowRemoteParticipationHandler } from './commands/allow-remote-participation/allow-remote-participation.handler.js';
import { EndDelegationController } from './commands/end-delegation/end-delegation.controller.js';
import { EndDelegationHandler } from './commands/end-delegation/end-delegation.handler.js';
import { EstablishBodyController } from './commands/establish-body/establish-body.controller.js';
import { EstablishBodyHandler } from './commands/establish-body/establish-body.handler.js';
import { FillSeatController } from './commands/fill-seat/fill-seat.controller.js';
import { FillSeatHandler } from './commands/fill-seat/fill-seat.handler.js';
import { FoundAssociationController } from './commands/found-association/found-association.controller.js';
import { FoundAssociationHandler } from './commands/found-association/found-association.handler.js';
import { GrantDelegationController } from './commands/grant-delegation/grant-delegation.controller.js';
import { GrantDelegationHandler } from './commands/grant-delegation/grant-delegation.handler.js';
import { HoldConsultationController } from './commands/hold-consultation/hold-consultation.controller.js';
import { HoldConsultationHandler } from './commands/hold-consultation/hold-consultation.handler.js';
import { RegisterPersonController } from './commands/register-person/register-person.controller.js';
import { RegisterPersonHandler } from './commands/register-person/register-person.handler.js';
import { RegisterSiteController } from './commands/register-site/register-site.controller.js';
import { RegisterSiteHandler } from './commands/register-site/register-site.handler.js';
import { SetLetterheadController } from './commands/set-letterhead/set-letterhead.controller.js';
import { SetLetterheadHandler } from './commands/set-letterhead/set-letterhead.handler.js';
import { StartSeriesController } from './commands/start-series/start-series.controller.js';
import { StartSeriesHandler } from './commands/start-series/start-series.handler.js';
import { TakeDelegatedDecisionController } from './commands/take-delegated-decision/take-delegated-decision.controller.js';
import { TakeDelegatedDecisionHandler } from './commands/take-delegated-decision/take-delegated-decision.handler.js';
import { VacateSeatController } from './commands/vacate-seat/vacate-seat.controller.js';
import { VacateSeatHandler } from './commands/vacate-seat/vacate-seat.handler.js';
import { GetAssociationController } from './queries/get-association/get-association.controller.js';
import { GetAssociationHandler } from './queries/get-association/get-association.handler.js';
import { GetDelegationController } from './queries/get-delegation/get-delegation.controller.js';
import { GetDelegationHandler } from './queries/get-delegation/get-delegation.handler.js';
import { ListAssociationsController } from './queries/list-associations/list-associations.controller.js';
import { ListAssociationsHandler } from './queries/list-associations/list-associations.handler.js';
import { ListDelegationsController } from './queries/list-delegations/list-delegations.controller.js';
import { ListDelegationsHandler } from './queries/list-delegations/list-delegations.handler.js';

@Module({
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
    StartSeriesController,
    GrantDelegationController,
    EndDelegationController,
    TakeDelegatedDecisionController,
    ListAssociationsController,
    GetAssociationController,
    ListDelegationsController,
    GetDelegationController,
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
    StartSeriesHandler,
    GrantDelegationHandler,
    EndDelegationHandler,
    TakeDelegatedDecisionHandler,
    ListAssociationsHandler,
    GetAssociationHandler,
    ListDelegationsHandler,
    GetDelegationHandler,
  ],
})
export class AssociationsModule {}
