import type { ReadFact } from '#event-store';
import type { AttachmentStored } from '../domain/attachment.events.js';
import { attachmentFoldable } from '../domain/attachment.state.js';
import { attachmentStream } from '../domain/streams.js';

/** What the association has recorded of an attachment that a command names; null when it has not got it. */
export async function storedAttachment(
  read: ReadFact,
  association: string,
  sha256: string,
): Promise<AttachmentStored | null> {
  const { state } = await read(attachmentStream({ association, id: sha256 }), attachmentFoldable);
  return state.stored;
}

/** An attachment as a command describes it. */
export interface NamedAttachment {
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** An attachment that a command describes otherwise than its bytes showed when they were stored. */
export interface AttachmentDiffers {
  readonly sha256: string;
  readonly stored: Pick<AttachmentStored, 'mediaType' | 'bytes'>;
}

/** What is wrong with the attachments that a command names: a fact for its decision. */
export interface AttachmentFaults {
  /** Those that the association has not got, by their SHA-256. */
  readonly notStored: readonly string[];
  readonly differing: readonly AttachmentDiffers[];
}

export async function attachmentFaults(
  read: ReadFact,
  association: string,
  named: readonly NamedAttachment[],
): Promise<AttachmentFaults> {
  const notStored = new Set<string>();
  const differing = new Map<string, AttachmentDiffers>();
  for (const { sha256, mediaType, bytes } of named) {
    const stored = await storedAttachment(read, association, sha256);
    if (!stored) notStored.add(sha256);
    else if (stored.mediaType !== mediaType || stored.bytes !== bytes)
      differing.set(sha256, { sha256, stored: { mediaType: stored.mediaType, bytes: stored.bytes } });
  }
  return { notStored: [...notStored], differing: [...differing.values()] };
}
