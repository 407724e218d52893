import { defineEvents } from '#event-store';
import schemas from './document.events.schema.json' with { type: 'json' };
import paperSchemas from './paper.events.schema.json' with { type: 'json' };

export const documentEvents = [...defineEvents(schemas), ...defineEvents(paperSchemas)];
