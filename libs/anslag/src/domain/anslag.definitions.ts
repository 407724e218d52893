import { defineEvents } from '#event-store';
import type { AnslagDays, AnslagPolicy, AnslagSite } from './anslag.events.js';
import schemas from './anslag.events.schema.json' with { type: 'json' };

/** How days were counted before an anslag said by which rules. */
const usual: AnslagPolicy = {
  clock: 'last-site',
  lostPosting: 'restart',
  takeDown: 'first-day',
  roll: true,
};

export const anslagEvents = defineEvents(schemas, {
  // Version 1 knew one posting for all sites, which the program itself made.
  'anslag.scheduled': {
    version: 2,
    upcasters: {
      1: (data) => ({
        ...data,
        sites: (data.sites as Array<Pick<AnslagSite, 'site' | 'name'>>).map((site) => ({
          ...site,
          member: null,
          posting: 'automatic',
        })),
        approval: null,
        policy: usual,
        sitesMissing: [],
      }),
    },
  },
  'anslag.posted': {
    version: 2,
    upcasters: {
      1: (data) => ({
        ...data,
        sites: null,
        on: (data.days as AnslagDays).postedOn,
        by: null,
        proof: null,
        waiting: [],
      }),
    },
  },
  'anslag.taken-down': {
    version: 2,
    upcasters: { 1: (data) => ({ ...data, sites: null, waiting: [] }) },
  },
});
