import { defineEvents } from '#event-store';
import numberSchemas from './case-number.events.schema.json' with { type: 'json' };
import schemas from './case.events.schema.json' with { type: 'json' };

export const caseEvents = defineEvents({ ...schemas, ...numberSchemas });
