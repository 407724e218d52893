import { defineEvents } from '#event-store';
import associationSchemas from './association.events.schema.json' with { type: 'json' };
import seriesSchemas from './series.events.schema.json' with { type: 'json' };

export const associationEvents = defineEvents({ ...associationSchemas, ...seriesSchemas });
