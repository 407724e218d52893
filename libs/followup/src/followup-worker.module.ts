import { Module } from '@nestjs/common';
import { FollowUpsProjection } from './projections/follow-ups/follow-ups.projection.js';
import { SurveysProjection } from './projections/surveys/surveys.projection.js';

@Module({ providers: [FollowUpsProjection, SurveysProjection] })
export class FollowupWorkerModule {}
