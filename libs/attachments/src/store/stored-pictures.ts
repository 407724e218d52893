import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { ReadFact } from '#event-store';
import { verified } from '../content/verified.js';
import { type Picture, type PictureFault, readPicture } from '../content/picture.js';
import { attachmentFoldable } from '../domain/attachment.state.js';
import { attachmentStream } from '../domain/streams.js';
import { AttachmentStore } from './attachment-store.js';

/** A logotype is seen at a few centimetres: more would only weigh every paper down. */
export const LARGEST_PICTURE = { bytes: 500_000, side: 4096 } as const;

/** The few that associations have as their logotypes. */
const KEPT = 16;

/** Reads pictures that papers are set with. */
@Injectable()
export class StoredPictures {
  private readonly recent = new Map<string, Buffer>();

  constructor(private readonly store: AttachmentStore) {}

  /** What an association's attachment is as a picture, for a decision that names it; null when the association has not got it. */
  async fact(
    read: ReadFact,
    { association, sha256 }: { association: string; sha256: string },
  ): Promise<Picture | PictureFault | null> {
    const { state } = await read(attachmentStream({ association, id: sha256 }), attachmentFoldable);
    if (!state.stored) return null;
    if (!state.stored.mediaType.startsWith('image/')) return { fault: 'är ingen bild' };
    if (state.stored.bytes > LARGEST_PICTURE.bytes) return { fault: 'är större än 500 kB' };
    const picture = await readPicture(await this.bytes(sha256));
    if ('fault' in picture || Math.max(picture.width, picture.height) <= LARGEST_PICTURE.side) return picture;
    return {
      fault: `är ${picture.width} × ${picture.height} bildpunkter; högst 4096 åt varje håll tas emot`,
    };
  }

  /** The very bytes. Throws when the store has lost them: a paper must not be set without its logotype, and not be told from one that is. */
  async bytes(sha256: string): Promise<Buffer> {
    const kept = this.recent.get(sha256);
    if (kept) return kept;
    const content = await this.store.open(sha256);
    if (!content) throw new Error(`The picture ${sha256} is not in the attachment store`);
    const bytes = await buffer(verified(content, sha256));
    const [oldest] = this.recent.keys();
    if (this.recent.size >= KEPT) this.recent.delete(oldest!);
    this.recent.set(sha256, bytes);
    return bytes;
  }
}
