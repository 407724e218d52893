import { defineEvents } from '#event-store';
import applicationSchemas from './application.events.schema.json' with { type: 'json' };
import fundSchemas from './fund.events.schema.json' with { type: 'json' };
import grantSchemas from './grant.events.schema.json' with { type: 'json' };
import initiativeSchemas from './initiative.events.schema.json' with { type: 'json' };
import preparationSchemas from './preparation.events.schema.json' with { type: 'json' };

export const fundingEvents = defineEvents({
  ...applicationSchemas,
  ...fundSchemas,
  ...grantSchemas,
  ...initiativeSchemas,
  ...preparationSchemas,
});
