import { Module } from '@nestjs/common';
import { DecisionsProjection } from './projections/decisions/decisions.projection.js';
import { MeetingCalendarProjection } from './projections/meeting-calendar/meeting-calendar.projection.js';

@Module({ providers: [MeetingCalendarProjection, DecisionsProjection] })
export class MeetingsWorkerModule {}
