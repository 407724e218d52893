import { Module } from '@nestjs/common';
import { AssignmentsProjection } from './projections/assignments/assignments.projection.js';
import { DecisionsProjection } from './projections/decisions/decisions.projection.js';
import { MeetingCalendarProjection } from './projections/meeting-calendar/meeting-calendar.projection.js';

@Module({ providers: [MeetingCalendarProjection, DecisionsProjection, AssignmentsProjection] })
export class MeetingsWorkerModule {}
