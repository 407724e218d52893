import type { DomainEvent } from '#kernel';

export type AttachmentEvent = DomainEvent<'attachment.stored', AttachmentStored>;

/** The bytes are in the store before this is said. Who stored them is in the event's metadata. @additionalProperties false */
export interface AttachmentStored {
  /** SHA-256 of the bytes, 64 hexadecimal digits: what it is called everywhere. */
  sha256: string;
  /** @asType integer */
  bytes: number;
  /** As the bytes show, whatever the sender said. */
  mediaType: string;
  /** What it was called where it came from; null unless the sender told. It stands for ever, so it must name no participant. */
  name: string | null;
}
