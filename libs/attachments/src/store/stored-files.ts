import { Injectable } from '@nestjs/common';
import { verified } from '../content/verified.js';
import { AttachmentStore } from './attachment-store.js';

/** Reads the bytes of attachments for other contexts. Whether an association has them is asked of the log, not here. */
@Injectable()
export class StoredFiles {
  constructor(private readonly store: AttachmentStore) {}

  has(sha256: string): Promise<boolean> {
    return this.store.has(sha256);
  }

  /** The bytes, hashed once more; undefined when the store has not got them. Throws when they are others. */
  async read(sha256: string): Promise<Buffer | undefined> {
    const content = await this.store.open(sha256);
    if (!content) return undefined;
    const parts: Buffer[] = [];
    for await (const part of verified(content, sha256)) parts.push(part as Buffer);
    return Buffer.concat(parts);
  }
}
