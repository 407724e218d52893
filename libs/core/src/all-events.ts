import { anslagEvents } from '#anslag';
import { attachmentEvents } from '#attachments';
import { associationEvents } from '#associations';
import { documentEvents, signatureEvents } from '#documents';
import type { EventDefinition } from '#event-store';
import { fundingEvents } from '#funding';
import { followUpEvents } from '#followup';
import { meetingEvents } from '#meetings';
import { caseEvents } from '#registry';

/** Every event type of every context: what the log may hold. */
export const allEvents: readonly EventDefinition[] = [
  ...associationEvents,
  ...caseEvents,
  ...attachmentEvents,
  ...meetingEvents,
  ...anslagEvents,
  ...documentEvents,
  ...signatureEvents,
  ...fundingEvents,
  ...followUpEvents,
];
