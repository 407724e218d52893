import { defineEvents } from '#event-store';
import assignmentSchemas from './assignment.events.schema.json' with { type: 'json' };
import schemas from './meeting.events.schema.json' with { type: 'json' };

/** What the first version did not ask, with the answer that says so. */
const silent =
  (answers: Readonly<Record<string, unknown>>) =>
  (data: Readonly<Record<string, unknown>>): Record<string, unknown> => ({ ...answers, ...data });

export const meetingEvents = defineEvents(
  { ...schemas, ...assignmentSchemas },
  {
    'meeting.planned': {
      version: 2,
      upcasters: { 1: silent({ purpose: 'ordinary', public: null, afterwards: null }) },
    },
    'meeting.summoned': {
      version: 2,
      upcasters: { 1: silent({ substitutesNotified: null, announced: null }) },
    },
    'agenda.item-added': {
      version: 2,
      upcasters: {
        1: silent({ raisedAs: null, papersSent: null, matter: null, applicants: [], involved: [] }),
      },
    },
    'attendance.arrived': { version: 2, upcasters: { 1: silent({ at: null, soundOnlyReason: null }) } },
    'attendance.left': { version: 2, upcasters: { 1: silent({ at: null }) } },
    // Version 1 had no assignments outside decisions.
    'paragraph.written': { version: 2, upcasters: { 1: silent({ assignments: [] }) } },
    'paragraph.decided': {
      version: 2,
      upcasters: { 1: silent({ remittedFor: null, proposal: null, budget: null, takenBy: null }) },
    },
    'agenda.attachment-added': { version: 2, upcasters: { 1: silent({ mediaType: null, bytes: null }) } },
    'minutes.signed': {
      version: 3,
      upcasters: { 1: silent({ items: null }), 2: silent({ evidence: null }) },
    },
    'minutes.approved': { version: 2, upcasters: { 1: silent({ except: [] }) } },
  },
);
