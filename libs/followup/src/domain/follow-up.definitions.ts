import { defineEvents } from '#event-store';
import followUpSchemas from './follow-up.events.schema.json' with { type: 'json' };
import surveySchemas from './survey.events.schema.json' with { type: 'json' };

export const followUpEvents = defineEvents({ ...followUpSchemas, ...surveySchemas });
