import { Module } from '@nestjs/common';
import { AssociationsProjection } from './projections/associations/associations.projection.js';
import { DelegationsProjection } from './projections/delegations/delegations.projection.js';

@Module({ providers: [AssociationsProjection, DelegationsProjection] })
export class AssociationsWorkerModule {}
