import { accept, type Decider } from '#kernel';
import type { AttachmentCommand } from './attachment.commands.js';
import type { AttachmentEvent } from './attachment.events.js';
import { type AttachmentState, evolveAttachment, noAttachment } from './attachment.state.js';

/** What can be wrong with an upload is found while it is received; that it is here is a fact. */
export const attachmentDecider: Decider<AttachmentCommand, AttachmentState, AttachmentEvent> = {
  initial: noAttachment,
  decide: ({ type: _type, ...stored }) => accept({ type: 'attachment.stored', data: stored }),
  evolve: evolveAttachment,
};
