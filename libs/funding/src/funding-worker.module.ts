import { Module } from '@nestjs/common';
import { ApplicationsProjection } from './projections/applications/applications.projection.js';
import { GrantsProjection } from './projections/grants/grants.projection.js';
import { InitiativesProjection } from './projections/initiatives/initiatives.projection.js';
import { LedgerProjection } from './projections/ledger/ledger.projection.js';

@Module({
  providers: [ApplicationsProjection, GrantsProjection, InitiativesProjection, LedgerProjection],
})
export class FundingWorkerModule {}
