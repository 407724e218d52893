import type { AttachmentEvent, AttachmentStored } from './attachment.events.js';

export interface AttachmentState {
  readonly stored: AttachmentStored | null;
}

export const noAttachment: AttachmentState = { stored: null };

export function evolveAttachment(state: AttachmentState, event: AttachmentEvent): AttachmentState {
  return state.stored ? state : { stored: event.data };
}

/** For folding an attachment where it serves as a fact for another decision. */
export const attachmentFoldable = { initial: noAttachment, evolve: evolveAttachment };
