import { defineEvents } from '#event-store';
import schemas from './anslag.events.schema.json' with { type: 'json' };

export const anslagEvents = defineEvents(schemas);
