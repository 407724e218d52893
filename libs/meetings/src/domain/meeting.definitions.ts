import { defineEvents } from '#event-store';
import schemas from './meeting.events.schema.json' with { type: 'json' };

export const meetingEvents = defineEvents(schemas, {});
