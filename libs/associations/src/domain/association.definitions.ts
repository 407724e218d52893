import { defineEvents } from '#event-store';
import associationSchemas from './association.events.schema.json' with { type: 'json' };
import { carefulDefaults } from './charter-switches.js';
import delegationSchemas from './delegation.events.schema.json' with { type: 'json' };
import dischargeSchemas from './discharge.events.schema.json' with { type: 'json' };
import { settingsBeforeTheirTime } from './paper-profiles.js';
import seriesSchemas from './series.events.schema.json' with { type: 'json' };
import withdrawalSchemas from './withdrawal.events.schema.json' with { type: 'json' };

export const associationEvents = defineEvents(
  {
    ...associationSchemas,
    ...delegationSchemas,
    ...dischargeSchemas,
    ...seriesSchemas,
    ...withdrawalSchemas,
  },
  {
    // Version 1 stated three of the charter's rules, version 2 all but those added since; the others are as when a
    // charter is silent.
    'association.charter-adopted': {
      version: 3,
      upcasters: {
        1: (data) => ({ ...carefulDefaults, ...data }),
        2: (data) => ({ ...carefulDefaults, ...data }),
      },
    },
    // Version 1 did not say when a mandate ends.
    'association.seat-filled': { version: 2, upcasters: { 1: (data) => ({ ...data, until: null }) } },
    // Version 1 knew logotypes of text only.
    'association.letterhead-set': { version: 2, upcasters: { 1: (data) => ({ picture: null, ...data }) } },
    // Version 1 left five things as they are in every paper.
    'association.profile-chosen': {
      version: 2,
      upcasters: { 1: (data) => ({ ...settingsBeforeTheirTime, ...data }) },
    },
    // Version 1 knew only sites that Paragraf posts on.
    'association.site-registered': {
      version: 2,
      upcasters: { 1: (data) => ({ ...data, posting: 'automatic' }) },
    },
  },
);
