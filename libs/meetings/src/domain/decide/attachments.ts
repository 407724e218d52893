import { accept, type Decision, refuse } from '#kernel';
import type { AttachmentStored } from '#attachments';
import type { MeetingEvent } from '../meeting.events.js';
import type { AttachToItem } from '../meeting.commands.js';
import type { MeetingContext } from '../meeting.context.js';
import type { MeetingState } from '../meeting.state.js';
import { meetingRules } from '../meeting.rules.js';
import { itemOf } from '../paragraphs.js';
import { approvedAlready, type Check, itemUnknown, notWhile } from './checks.js';

/** A file that lies before an item; the minutes list it. Not once they are drawn up: what is signed stands. */
export function attachToItem(
  { type: _type, ...attachment }: AttachToItem,
  state: MeetingState,
  { attachment: stored }: MeetingContext,
): Decision<MeetingEvent> {
  return (
    notWhile(state, 'planned', 'open', 'closed') ??
    itemUnknown(state, attachment.item) ??
    approvedAlready(state, attachment.item) ??
    attachedAlready(state, attachment) ??
    notStored(attachment, stored) ??
    accept({ type: 'agenda.attachment-added', data: { ...attachment, ...shownBy(stored!) } })
  );
}

/** The same bytes are the same paper, whatever it is called. */
function attachedAlready(state: MeetingState, { item, sha256 }: Omit<AttachToItem, 'type'>): Check {
  const same = itemOf(state, item)!.attachments.find((one) => one.sha256 === sha256);
  if (!same) return undefined;
  return refuse(
    meetingRules['item-attachment-twice'],
    `Punkten har redan bilagan ”${same.title}” med samma innehåll. Utelämna den, eller bifoga rätt fil.`,
    { item, sha256 },
  );
}

/** What its bytes showed when they were stored, whatever anybody says of it. */
function shownBy({ mediaType, bytes }: AttachmentStored): Pick<AttachmentStored, 'mediaType' | 'bytes'> {
  return { mediaType, bytes };
}

export function notStored({ sha256 }: { readonly sha256: string }, stored: AttachmentStored | null): Check {
  if (stored) return undefined;
  return refuse(
    meetingRules['item-attachment-not-stored'],
    `Förbundet har ingen bilaga med SHA-256 ${sha256.slice(0, 16)}…. Ladda upp den först (PUT attachments/{sha256}, eller attachments/store) och skicka kommandot igen.`,
    { sha256 },
  );
}
