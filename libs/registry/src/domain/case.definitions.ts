import { defineEvents } from '#event-store';
import schemas from './case.events.schema.json' with { type: 'json' };

export const caseEvents = defineEvents(schemas);
