import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import { AttachmentStore, type KeptBytes } from './attachment-store.js';

export interface S3Settings {
  /** The bucket's address, without a trailing slash: `https://s3.example.se/bilagor`. */
  readonly bucketUrl: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Objects in a bucket, named by their hash. The server checks that it got the bytes that were signed for. */
export class S3AttachmentStore extends AttachmentStore {
  private readonly client: AwsClient;

  constructor(private readonly settings: S3Settings) {
    super();
    this.client = new AwsClient({ ...settings, service: 's3', retries: 3 });
  }

  async keep({ sha256, path }: KeptBytes): Promise<void> {
    if (await this.has(sha256)) return;
    const answer = await this.client.fetch(this.urlOf(sha256), {
      method: 'PUT',
      body: await readFile(path),
      // Where it is not heeded, the same bytes are written again: the name says which they are.
      headers: { 'X-Amz-Content-Sha256': sha256, 'If-None-Match': '*' },
    });
    await answer.body?.cancel();
    if (!answer.ok && answer.status !== 412) throw failed('PUT', answer);
  }

  async has(sha256: string): Promise<boolean> {
    const answer = await this.client.fetch(this.urlOf(sha256), { method: 'HEAD' });
    if (answer.status === 404) return false;
    if (!answer.ok) throw failed('HEAD', answer);
    return true;
  }

  async open(sha256: string): Promise<Readable | undefined> {
    const answer = await this.client.fetch(this.urlOf(sha256));
    if (answer.status === 404) {
      await answer.body?.cancel();
      return undefined;
    }
    if (!answer.ok || !answer.body) throw failed('GET', answer);
    return Readable.fromWeb(answer.body as ReadableStream);
  }

  private urlOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('Not a SHA-256');
    return `${this.settings.bucketUrl}/${sha256}`;
  }
}

function failed(method: string, { status }: Response): Error {
  return new Error(`The attachment store answered ${status} to ${method}`);
}
