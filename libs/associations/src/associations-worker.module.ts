import { Module } from '@nestjs/common';
import { RemindDischargeProcess } from './processes/remind-discharge/remind-discharge.process.js';
import { AssociationsProjection } from './projections/associations/associations.projection.js';
import { DelegationsProjection } from './projections/delegations/delegations.projection.js';
import { DischargesProjection } from './projections/discharges/discharges.projection.js';
import { WithdrawalsProjection } from './projections/withdrawals/withdrawals.projection.js';

@Module({
  providers: [
    AssociationsProjection,
    DelegationsProjection,
    DischargesProjection,
    WithdrawalsProjection,
    RemindDischargeProcess,
  ],
})
export class AssociationsWorkerModule {}
