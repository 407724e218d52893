import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import S3rver from 's3rver';
import { attachmentStoreContract } from './attachment-store.contract.js';
import { S3AttachmentStore, type S3Settings } from './s3-attachment-store.js';

/** A server that speaks S3 and knows its keys, though it does not recount signatures, on a port and a folder of its own. */
async function startServer(): Promise<{ settings: S3Settings; stop: () => Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'paragraf-s3-'));
  const configureBuckets = [{ name: 'bilagor', configs: [] }];
  const server = new S3rver({ address: '127.0.0.1', port: 0, directory, silent: true, configureBuckets });
  const { port } = await server.run();
  return {
    settings: {
      bucketUrl: `http://127.0.0.1:${port}/bilagor`,
      region: 'us-east-1',
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    },
    stop: async () => {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

attachmentStoreContract('a bucket', async () => {
  const { settings, stop } = await startServer();
  return { store: new S3AttachmentStore(settings), stop };
});

describe('a bucket', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let folder: string;
  beforeAll(async () => {
    server = await startServer();
    folder = await mkdtemp(join(tmpdir(), 'paragraf-upload-'));
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('that refuses the key is a fault, and nothing is kept', async () => {
    const path = join(folder, 'upload');
    await writeFile(path, 'x');
    const sha256 = 'f'.repeat(64);
    const stranger = new S3AttachmentStore({ ...server.settings, accessKeyId: 'STRANGER' });
    await expect(stranger.keep({ sha256, bytes: 1, path })).rejects.toThrow(
      'The attachment store answered 403 to HEAD',
    );
    expect(await new S3AttachmentStore(server.settings).has(sha256)).toBe(false);
  });
});
