import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { ReadFact } from '#event-store';
import { pngOf } from '#testing';
import { AttachmentStore } from './attachment-store.js';
import { StoredPictures } from './stored-pictures.js';

class OneFile extends AttachmentStore {
  opened = 0;
  constructor(private readonly content: Buffer | undefined) {
    super();
  }
  async keep(): Promise<void> {}
  async has(): Promise<boolean> {
    return this.content !== undefined;
  }
  async open(): Promise<Readable | undefined> {
    this.opened++;
    return this.content && Readable.from([this.content]);
  }
}

const shaOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** What a letterhead is told of an attachment that was recorded as `stored`. */
function factOf(content: Buffer, stored: { mediaType?: string; bytes?: number } | null = {}) {
  const sha256 = shaOf(content);
  const recorded = { sha256, name: null, mediaType: 'image/png', bytes: content.length, ...stored };
  const read = (async () => ({ state: { stored: stored && recorded } })) as unknown as ReadFact;
  return new StoredPictures(new OneFile(content)).fact(read, { association: 'almby', sha256 });
}

describe('a stored picture', () => {
  it('is told of by its bytes', async () => {
    expect(await factOf(pngOf(300, 90))).toEqual({ mediaType: 'image/png', width: 300, height: 90 });
  });

  it('is none when the association has not stored it', async () => {
    expect(await factOf(pngOf(3, 2), null)).toBeNull();
  });

  it.each([
    ['is another file', pngOf(3, 2), { mediaType: 'application/pdf' }, 'är ingen bild'],
    ['is too heavy', pngOf(3, 2), { bytes: 500_001 }, 'är större än 500 kB'],
    ['is too wide', pngOf(4097, 1), {}, 'är 4097 × 1 bildpunkter; högst 4096 åt varje håll tas emot'],
  ])('is unusable when it %s', async (_how, content, stored, fault) => {
    expect(await factOf(content, stored)).toEqual({ fault });
  });

  it('gives the very bytes, and remembers them', async () => {
    const content = pngOf(3, 2);
    const store = new OneFile(content);
    const pictures = new StoredPictures(store);
    expect(await pictures.bytes(shaOf(content))).toEqual(content);
    expect(await pictures.bytes(shaOf(content))).toEqual(content);
    expect(store.opened).toBe(1);
  });

  it('fails when the bytes are lost, or are not those', async () => {
    const sha256 = shaOf(pngOf(3, 2));
    await expect(new StoredPictures(new OneFile(undefined)).bytes(sha256)).rejects.toThrow(
      'is not in the attachment store',
    );
    await expect(new StoredPictures(new OneFile(pngOf(2, 2))).bytes(sha256)).rejects.toThrow(
      'not what was stored',
    );
  });
});
