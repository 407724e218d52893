import { constants, createReadStream } from 'node:fs';
import { access, chmod, link, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { AttachmentStore, type KeptBytes } from './attachment-store.js';

/** Files in folders that are named by the first digits of their hash: `ab/cd/abcd…`. */
export class FileAttachmentStore extends AttachmentStore {
  constructor(private readonly folder: string) {
    super();
  }

  /** A link is there whole or not at all, and does not replace what is there. */
  async keep({ sha256, path }: KeptBytes): Promise<void> {
    const target = this.pathOf(sha256);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await chmod(path, 0o400);
    await link(path, target).catch(unlessThere);
    for (const folder of [dirname(target), dirname(dirname(target)), this.folder]) await sync(folder);
  }

  has(sha256: string): Promise<boolean> {
    return access(this.pathOf(sha256), constants.R_OK).then(
      () => true,
      () => false,
    );
  }

  async open(sha256: string): Promise<Readable | undefined> {
    return (await this.has(sha256)) ? createReadStream(this.pathOf(sha256)) : undefined;
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('Not a SHA-256');
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

/** A name is safe on disk when its folder is. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
