import { defineEvents } from '#event-store';
import schemas from './attachment.events.schema.json' with { type: 'json' };

export const attachmentEvents = defineEvents(schemas);
