import { Module } from '@nestjs/common';
import { ChangeInitiativeController } from './commands/change-initiative/change-initiative.controller.js';
import { ChangeInitiativeHandler } from './commands/change-initiative/change-initiative.handler.js';
import { ChoosePreparationController } from './commands/choose-preparation/choose-preparation.controller.js';
import { ChoosePreparationHandler } from './commands/choose-preparation/choose-preparation.handler.js';
import { DefineTaxonomyController } from './commands/define-taxonomy/define-taxonomy.controller.js';
import { DefineTaxonomyHandler } from './commands/define-taxonomy/define-taxonomy.handler.js';
import { DefineTemplateController } from './commands/define-template/define-template.controller.js';
import { DefineTemplateHandler } from './commands/define-template/define-template.handler.js';
import { EndInitiativeController } from './commands/end-initiative/end-initiative.controller.js';
import { EndInitiativeHandler } from './commands/end-initiative/end-initiative.handler.js';
import { GiveOpinionController } from './commands/give-opinion/give-opinion.controller.js';
import { GiveOpinionHandler } from './commands/give-opinion/give-opinion.handler.js';
import { MoveInitiativeController } from './commands/move-initiative/move-initiative.controller.js';
import { MoveInitiativeHandler } from './commands/move-initiative/move-initiative.handler.js';
import { RegisterInitiativeController } from './commands/register-initiative/register-initiative.controller.js';
import { RegisterInitiativeHandler } from './commands/register-initiative/register-initiative.handler.js';
import { RequestSupplementController } from './commands/request-supplement/request-supplement.controller.js';
import { RequestSupplementHandler } from './commands/request-supplement/request-supplement.handler.js';
import { ReviseApplicationController } from './commands/revise-application/revise-application.controller.js';
import { ReviseApplicationHandler } from './commands/revise-application/revise-application.handler.js';
import { SubmitApplicationController } from './commands/submit-application/submit-application.controller.js';
import { SubmitApplicationHandler } from './commands/submit-application/submit-application.handler.js';
import { SupplementApplicationController } from './commands/supplement-application/supplement-application.controller.js';
import { SupplementApplicationHandler } from './commands/supplement-application/supplement-application.handler.js';
import { WithdrawApplicationController } from './commands/withdraw-application/withdraw-application.controller.js';
import { WithdrawApplicationHandler } from './commands/withdraw-application/withdraw-application.handler.js';
import { GetApplicationController } from './queries/get-application/get-application.controller.js';
import { GetApplicationHandler } from './queries/get-application/get-application.handler.js';
import { GetInitiativeController } from './queries/get-initiative/get-initiative.controller.js';
import { GetInitiativeHandler } from './queries/get-initiative/get-initiative.handler.js';
import { GetPreparationController } from './queries/get-preparation/get-preparation.controller.js';
import { GetPreparationHandler } from './queries/get-preparation/get-preparation.handler.js';
import { ListApplicationsController } from './queries/list-applications/list-applications.controller.js';
import { ListApplicationsHandler } from './queries/list-applications/list-applications.handler.js';
import { ListInitiativesController } from './queries/list-initiatives/list-initiatives.controller.js';
import { ListInitiativesHandler } from './queries/list-initiatives/list-initiatives.handler.js';

@Module({
  controllers: [
    ChangeInitiativeController,
    ChoosePreparationController,
    DefineTaxonomyController,
    DefineTemplateController,
    EndInitiativeController,
    GiveOpinionController,
    MoveInitiativeController,
    RegisterInitiativeController,
    RequestSupplementController,
    ReviseApplicationController,
    SubmitApplicationController,
    SupplementApplicationController,
    WithdrawApplicationController,
    GetApplicationController,
    GetInitiativeController,
    GetPreparationController,
    ListApplicationsController,
    ListInitiativesController,
  ],
  providers: [
    ChangeInitiativeHandler,
    ChoosePreparationHandler,
    DefineTaxonomyHandler,
    DefineTemplateHandler,
    EndInitiativeHandler,
    GiveOpinionHandler,
    MoveInitiativeHandler,
    RegisterInitiativeHandler,
    RequestSupplementHandler,
    ReviseApplicationHandler,
    SubmitApplicationHandler,
    SupplementApplicationHandler,
    WithdrawApplicationHandler,
    GetApplicationHandler,
    GetInitiativeHandler,
    GetPreparationHandler,
    ListApplicationsHandler,
    ListInitiativesHandler,
  ],
})
export class FundingModule {}
