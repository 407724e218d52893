import type { AttachmentStored } from './attachment.events.js';

export type AttachmentCommand = { type: 'store' } & AttachmentStored;
