import { defineEvents } from '#event-store';
import schemas from './signature.events.schema.json' with { type: 'json' };

export const signatureEvents = defineEvents(schemas);
