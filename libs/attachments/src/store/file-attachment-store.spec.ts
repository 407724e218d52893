import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { attachmentStoreContract } from './attachment-store.contract.js';
import { FileAttachmentStore } from './file-attachment-store.js';

attachmentStoreContract('files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'paragraf-attachments-'));
  return {
    store: new FileAttachmentStore(folder),
    stop: () => rm(folder, { recursive: true, force: true }),
  };
});

describe('a folder of attachments', () => {
  it('has each in a file that nobody else may read and nobody may write, by the digits of its name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'paragraf-attachments-'));
    const [sha256, path] = ['ab12'.padEnd(64, '0'), join(folder, 'upload')];
    await writeFile(path, 'innehåll');
    await new FileAttachmentStore(folder).keep({ sha256, bytes: 9, path });
    expect(await readdir(join(folder, 'ab', '12'))).toEqual([sha256]);
    expect((await stat(join(folder, 'ab', '12', sha256))).mode & 0o777).toBe(0o400);
    await rm(folder, { recursive: true, force: true });
  });
});
