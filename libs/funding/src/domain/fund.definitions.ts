import { defineEvents } from '#event-store';
import schemas from './fund.events.schema.json' with { type: 'json' };

export const fundEvents = defineEvents(schemas);
