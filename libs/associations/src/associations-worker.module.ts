import { Module } from '@nestjs/common';
import { AssociationsProjection } from './projections/associations/associations.projection.js';

@Module({ providers: [AssociationsProjection] })
export class AssociationsWorkerModule {}
