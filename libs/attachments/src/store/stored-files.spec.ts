import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { AttachmentStore } from './attachment-store.js';
import { StoredFiles } from './stored-files.js';

const CONTENT = Buffer.from('Protokoll, undertecknat');
const SHA256 = createHash('sha256').update(CONTENT).digest('hex');

/** Has what it is given under one name, whatever it is. */
class OneFile extends AttachmentStore {
  constructor(private readonly content: Buffer) {
    super();
  }

  keep(): Promise<void> {
    return Promise.resolve();
  }

  has(sha256: string): Promise<boolean> {
    return Promise.resolve(sha256 === SHA256);
  }

  open(sha256: string): Promise<Readable | undefined> {
    return Promise.resolve(sha256 === SHA256 ? Readable.from([this.content]) : undefined);
  }
}

describe('the bytes of an attachment, for another context', () => {
  it('are those that were stored, or nothing', async () => {
    const files = new StoredFiles(new OneFile(CONTENT));
    expect(await files.read(SHA256)).toEqual(CONTENT);
    expect(await files.has(SHA256)).toBe(true);
    expect(await files.read('f'.repeat(64))).toBeUndefined();
  });

  it('are never others under the same name', async () => {
    const files = new StoredFiles(new OneFile(Buffer.from('Något annat')));
    await expect(files.read(SHA256)).rejects.toThrow('not what was stored');
  });
});
