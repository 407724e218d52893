import { Module } from '@nestjs/common';
import { PublicAccess } from '#meetings';
import { AdoptBudgetController } from './commands/adopt-budget/adopt-budget.controller.js';
import { AdoptBudgetHandler } from './commands/adopt-budget/adopt-budget.handler.js';
import { AgreeContributionsController } from './commands/agree-contributions/agree-contributions.controller.js';
import { AgreeContributionsHandler } from './commands/agree-contributions/agree-contributions.handler.js';
import { BringEquityController } from './commands/bring-equity/bring-equity.controller.js';
import { BringEquityHandler } from './commands/bring-equity/bring-equity.handler.js';
import { DrawUpAccountsController } from './commands/draw-up-accounts/draw-up-accounts.controller.js';
import { DrawUpAccountsHandler } from './commands/draw-up-accounts/draw-up-accounts.handler.js';
import { MakeForecastController } from './commands/make-forecast/make-forecast.controller.js';
import { MakeForecastHandler } from './commands/make-forecast/make-forecast.handler.js';
import { ReceiveContributionController } from './commands/receive-contribution/receive-contribution.controller.js';
import { ReceiveContributionHandler } from './commands/receive-contribution/receive-contribution.handler.js';
import { GetFundController } from './queries/get-fund/get-fund.controller.js';
import { GetFundHandler } from './queries/get-fund/get-fund.handler.js';

@Module({
  controllers: [
    AdoptBudgetController,
    AgreeContributionsController,
    BringEquityController,
    DrawUpAccountsController,
    MakeForecastController,
    ReceiveContributionController,
    GetFundController,
  ],
  providers: [
    AdoptBudgetHandler,
    AgreeContributionsHandler,
    BringEquityHandler,
    DrawUpAccountsHandler,
    MakeForecastHandler,
    ReceiveContributionHandler,
    GetFundHandler,
    PublicAccess,
  ],
})
export class FundingModule {}
