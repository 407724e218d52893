import { Module } from '@nestjs/common';
import { ApplicationsProjection } from './projections/applications/applications.projection.js';
import { InitiativesProjection } from './projections/initiatives/initiatives.projection.js';

@Module({
  providers: [ApplicationsProjection, InitiativesProjection],
})
export class FundingWorkerModule {}
