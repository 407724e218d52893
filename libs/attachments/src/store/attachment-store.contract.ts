import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AttachmentStore, KeptBytes } from './attachment-store.js';

export interface OpenStore {
  readonly store: AttachmentStore;
  stop(): Promise<void>;
}

/** What every store of attachments promises. */
export function attachmentStoreContract(name: string, start: () => Promise<OpenStore>): void {
  describe(`attachments in ${name}`, () => {
    let open: OpenStore;
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'paragraf-upload-'));
      open = await start();
    });
    afterAll(async () => {
      await open.stop();
      await rm(folder, { recursive: true, force: true });
    });

    const received = async (content: Buffer): Promise<KeptBytes> => {
      const path = join(folder, randomUUID());
      await writeFile(path, content);
      return { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length, path };
    };
    const read = async (sha256: string): Promise<Buffer> => buffer((await open.store.open(sha256))!);

    it('hands out what was kept, byte for byte', async () => {
      const content = randomBytes(300_000);
      const kept = await received(content);
      await open.store.keep(kept);
      expect(await open.store.has(kept.sha256)).toBe(true);
      expect((await read(kept.sha256)).equals(content)).toBe(true);
    });

    it('knows nothing of what was not', async () => {
      const unknown = 'f'.repeat(64);
      expect(await open.store.has(unknown)).toBe(false);
      expect(await open.store.open(unknown)).toBeUndefined();
    });

    it('keeps the same content once, however often and at once it comes', async () => {
      const content = randomBytes(1000);
      const copies = await Promise.all(Array.from({ length: 8 }, () => received(content)));
      await Promise.all(copies.map((copy) => open.store.keep(copy)));
      expect((await read(copies[0]!.sha256)).equals(content)).toBe(true);
    });

    it('does not write over what is kept', async () => {
      const content = randomBytes(1000);
      const kept = await received(content);
      await open.store.keep(kept);
      await open.store.keep({ ...(await received(randomBytes(1000))), sha256: kept.sha256 });
      expect((await read(kept.sha256)).equals(content)).toBe(true);
    });

    it('keeps what it has when the upload is discarded', async () => {
      const kept = await received(Buffer.from('kvar'));
      await open.store.keep(kept);
      await rm(kept.path, { force: true });
      expect(String(await read(kept.sha256))).toBe('kvar');
    });

    it.each(['', '../../etc/passwd', 'F'.repeat(64), `${'f'.repeat(64)}/..`])(
      'takes nothing else than a hash for a name: %j',
      async (name) => {
        const { path } = await received(Buffer.from('x'));
        await expect(async () => open.store.keep({ sha256: name, bytes: 1, path })).rejects.toThrow(
          RangeError,
        );
        await expect(async () => open.store.open(name)).rejects.toThrow(RangeError);
      },
    );
  });
}
