import { defineEvents } from '#event-store';
import schemas from './meeting.events.schema.json' with { type: 'json' };

export const meetingEvents = defineEvents(schemas, {
  // Version 1 had no assignments outside decisions.
  'paragraph.written': { version: 2, upcasters: { 1: (data) => ({ ...data, assignments: [] }) } },
});
