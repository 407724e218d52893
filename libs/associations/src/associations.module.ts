import { Module } from '@nestjs/common';
import { AdmitMemberController } from './commands/admit-member/admit-member.controller.js';
import { AdmitMemberHandler } from './commands/admit-member/admit-member.handler.js';
import { AdoptCharterController } from './commands/adopt-charter/adopt-charter.controller.js';
import { AdoptCharterHandler } from './commands/adopt-charter/adopt-charter.handler.js';
import { EstablishBodyController } from './commands/establish-body/establish-body.controller.js';
import { EstablishBodyHandler } from './commands/establish-body/establish-body.handler.js';
import { FillSeatController } from './commands/fill-seat/fill-seat.controller.js';
import { FillSeatHandler } from './commands/fill-seat/fill-seat.handler.js';
import { FoundAssociationController } from './commands/found-association/found-association.controller.js';
import { FoundAssociationHandler } from './commands/found-association/found-association.handler.js';
import { RegisterPersonController } from './commands/register-person/register-person.controller.js';
import { RegisterPersonHandler } from './commands/register-person/register-person.handler.js';
import { RegisterSiteController } from './commands/register-site/register-site.controller.js';
import { RegisterSiteHandler } from './commands/register-site/register-site.handler.js';
import { SetLetterheadController } from './commands/set-letterhead/set-letterhead.controller.js';
import { SetLetterheadHandler } from './commands/set-letterhead/set-letterhead.handler.js';
import { StartSeriesController } from './commands/start-series/start-series.controller.js';
import { StartSeriesHandler } from './commands/start-series/start-series.handler.js';
import { GetAssociationController } from './queries/get-association/get-association.controller.js';
import { GetAssociationHandler } from './queries/get-association/get-association.handler.js';
import { ListAssociationsController } from './queries/list-associations/list-associations.controller.js';
import { ListAssociationsHandler } from './queries/list-associations/list-associations.handler.js';

@Module({
  controllers: [
    FoundAssociationController,
    AdoptCharterController,
    AdmitMemberController,
    EstablishBodyController,
    RegisterPersonController,
    FillSeatController,
    RegisterSiteController,
    SetLetterheadController,
    StartSeriesController,
    ListAssociationsController,
    GetAssociationController,
  ],
  providers: [
    FoundAssociationHandler,
    AdoptCharterHandler,
    AdmitMemberHandler,
    EstablishBodyHandler,
    RegisterPersonHandler,
    FillSeatHandler,
    RegisterSiteHandler,
    SetLetterheadHandler,
    StartSeriesHandler,
    ListAssociationsHandler,
    GetAssociationHandler,
  ],
})
export class AssociationsModule {}
