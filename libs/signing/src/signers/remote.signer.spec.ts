import { createServer, type IncomingMessage, type Server } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { smallPdf } from '../samples/small-pdf.js';
import { signPdf } from '../sign-pdf.js';
import { SignerFailed } from '../signer.js';
import { verifySignatures } from '../verify.js';
import { RemoteSigner } from './remote.signer.js';
import { TestCaSigner } from './test-ca.signer.js';

interface Asked {
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, string>;
}

const REQUEST = {
  requestId: '7f3c.2c26b46b68ffc68f',
  association: 'sodra',
  person: 'p03',
  role: 'approver',
  signedAt: '2024-09-30T10:00:00.000Z',
} as const;
const LABEL = { name: 'Maj Lind', reason: 'Undertecknar som justerare' };

let directory: string;
let anchorsFile: string;
let server: Server;
let url: string;
let asked: Asked[];
let answer: (asked: Asked) => Promise<{ status: number; text: string }>;

/** A signing service on a port of this machine, with a test authority behind it. */
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'paragraf-remote-'));
  anchorsFile = join(directory, 'anchors.pem');
  const [anchor] = await new TestCaSigner(directory).anchors();
  await writeFile(anchorsFile, anchor!.toString());
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      const one = { headers: request.headers, body: JSON.parse(text) as Record<string, string> };
      asked.push(one);
      void answer(one).then(({ status, text: body }) => response.writeHead(status).end(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sign`;
});
beforeEach(() => {
  asked = [];
  answer = async ({ body }) => {
    const digest = Buffer.from(body.digest!, 'base64');
    const cms = await new TestCaSigner(directory).sign({ ...REQUEST, digest });
    return { status: 200, text: JSON.stringify({ cms: cms.toString('base64') }) };
  };
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(directory, { recursive: true });
});

const remote = (changed: object = {}): RemoteSigner =>
  new RemoteSigner({ url, token: 'secret', anchorsFile, ...changed });

describe('a signing service over HTTP', () => {
  it('is sent a digest and who signs, and answers a CMS that holds', async () => {
    const signer = remote();
    const { bytes } = await signPdf(signer, smallPdf(), REQUEST, LABEL);
    expect(verifySignatures(bytes, await signer.anchors())).toMatchObject({
      whole: true,
      signatures: [{ intact: true, trusted: true, inTime: true }],
    });
    expect(asked).toHaveLength(1);
    const [{ headers, body }] = asked as [Asked];
    expect(headers).toMatchObject({ authorization: 'Bearer secret', 'idempotency-key': REQUEST.requestId });
    expect(body).toEqual({
      ...REQUEST,
      digestAlgorithm: 'sha256',
      digest: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/),
    });
  });

  it('is not told the name, nor sent the paper', async () => {
    await signPdf(remote(), smallPdf('a text of ours'), REQUEST, LABEL);
    expect(JSON.stringify(asked)).not.toMatch(/Maj|a text of ours/);
  });

  it('sends no token where there is none', async () => {
    await signPdf(remote({ token: undefined }), smallPdf(), REQUEST, LABEL);
    expect(asked[0]!.headers.authorization).toBeUndefined();
  });

  it.each([
    ['declined', 403, '{"reason":"the person said no"}'],
    ['unreachable', 503, ''],
    ['unreachable', 429, ''],
    ['unreachable', 200, 'not JSON'],
    ['unreachable', 200, '{"cms":17}'],
    ['unreachable', 200, JSON.stringify({ cms: 'A'.repeat(200_000) })],
  ] as const)('is %s when it answers %i %s', async (fault, status, text) => {
    answer = async () => ({ status, text });
    await expect(signPdf(remote(), smallPdf(), REQUEST, LABEL)).rejects.toEqual(new SignerFailed(fault));
  });

  it('is unreachable when nobody answers, or not before patience runs out', async () => {
    const closed = remote({ url: 'http://127.0.0.1:1/sign' });
    await expect(signPdf(closed, smallPdf(), REQUEST, LABEL)).rejects.toEqual(
      new SignerFailed('unreachable'),
    );
    answer = () => new Promise(() => {});
    const hasty = remote({ patience: 50 });
    await expect(signPdf(hasty, smallPdf(), REQUEST, LABEL)).rejects.toEqual(new SignerFailed('unreachable'));
  });

  it('is not followed elsewhere', async () => {
    answer = async () => ({ status: 307, text: '' });
    await expect(signPdf(remote(), smallPdf(), REQUEST, LABEL)).rejects.toBeInstanceOf(SignerFailed);
  });

  it('needs a file of certificates at the start', async () => {
    expect(() => remote({ anchorsFile: join(directory, 'none.pem') })).toThrow('ENOENT');
    await writeFile(join(directory, 'empty.pem'), 'nothing here');
    expect(() => remote({ anchorsFile: join(directory, 'empty.pem') })).toThrow('holds no certificate');
  });
});
