import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { configurationFrom } from '#configuration';
import { UploadReceiver } from './upload-receiver.js';

describe('an upload', () => {
  let home: string;
  let receiver: UploadReceiver;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'paragraf-home-'));
    receiver = new UploadReceiver(
      configurationFrom({
        DATABASE_URL: 'postgres://localhost/x',
        PARAGRAF_HOME: home,
        ATTACHMENT_MAX_BYTES: '1000',
      }),
    );
  });
  afterEach(() => rm(home, { recursive: true, force: true }));

  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  const left = (): Promise<string[]> => readdir(join(home, 'attachments', 'incoming')).catch(() => []);
  async function* chunks(...texts: string[]): AsyncGenerator<Uint8Array> {
    for (const text of texts) yield Buffer.from(text);
  }

  it('is there whole while it is used, and gone after', async () => {
    const content = '%PDF-1.7 hela filen';
    const read = await receiver.receive(
      hash(content),
      chunks('%PDF-1.7 ', 'hela ', 'filen'),
      async (upload) => ({
        ...upload,
        content: String(await readFile(upload.path)),
      }),
    );
    expect(read).toMatchObject({ content, bytes: content.length, mediaType: 'application/pdf' });
    expect(await left()).toEqual([]);
  });

  it.each([
    ['attachment-too-large', 'a'.repeat(64), ['x'.repeat(600), 'x'.repeat(600)]],
    ['attachment-empty', hash(''), []],
    ['attachment-hash-differs', hash('annat'), ['ett']],
    ['attachment-type-refused', hash('MZ'), ['MZ']],
  ])('is refused by %s and leaves nothing behind', async (rule, sha256, content) => {
    const used = receiver.receive(sha256, chunks(...content), async () => 'used');
    await expect(used).rejects.toMatchObject({ refusal: { refused: { id: rule } } });
    expect(await left()).toEqual([]);
  });

  it('leaves nothing behind when it is broken off', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('början');
      throw new Error('aborted');
    }
    await expect(receiver.receive(hash('x'), broken(), async () => 'used')).rejects.toThrow('aborted');
    expect(await left()).toEqual([]);
  });

  it('leaves nothing behind when whoever uses it fails', async () => {
    const failed = receiver.receive(hash('hej'), chunks('hej'), () => Promise.reject(new Error('no disk')));
    await expect(failed).rejects.toThrow('no disk');
    expect(await left()).toEqual([]);
  });

  it('of a process that was killed is cleared away a day later', async () => {
    const incoming = join(home, 'attachments', 'incoming');
    await mkdir(incoming, { recursive: true });
    for (const name of ['old', 'new']) await writeFile(join(incoming, name), 'x');
    await utimes(join(incoming, 'old'), 0, 0);
    await receiver.onModuleInit();
    expect(await left()).toEqual(['new']);
  });
});
