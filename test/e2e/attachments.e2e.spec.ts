import { createHash, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Role } from '#http';
import { TestApi } from '../support/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
}, 60_000);
afterAll(() => api?.stop());

const PDF = Buffer.from('%PDF-1.7\n% en bilaga\n');
const hash = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

async function put(
  content: Buffer,
  {
    role = 'secretary',
    sha256 = hash(content),
    association = 'skaraborg',
    headers = {},
  }: {
    role?: Role;
    sha256?: string;
    association?: string;
    headers?: Record<string, string>;
  } = {},
): Promise<Sent> {
  const response = await fetch(`${api.url}/v1/associations/${association}/attachments/${sha256}`, {
    method: 'PUT',
    body: new Uint8Array(content),
    headers: {
      authorization: `Bearer ${await api.token(association, role)}`,
      'content-type': 'application/octet-stream',
      ...headers,
    },
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
}

async function get(sha256: string, token: string | null, method = 'GET', headers = {}): Promise<Response> {
  return fetch(`${api.url}/v1/associations/skaraborg/attachments/${sha256}`, {
    method,
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
  });
}

/** Uploads under way, which must be none when nobody sends. */
const underWay = (): Promise<string[]> => readdir(join(api.configuration.attachments.folder, 'incoming'));

describe('an attachment that is uploaded', () => {
  it('is recorded by its hash, with its size, its type as the bytes show, and its name', async () => {
    const sent = await put(PDF, {
      headers: { 'content-disposition': "attachment; filename*=UTF-8''%C3%A5rsredovisning.pdf" },
    });
    expect(sent).toMatchObject({
      status: 201,
      body: {
        stream: `skaraborg/attachment-${hash(PDF)}`,
        duplicate: false,
        events: [
          {
            type: 'attachment.stored',
            data: {
              sha256: hash(PDF),
              bytes: PDF.length,
              mediaType: 'application/pdf',
              name: 'årsredovisning.pdf',
            },
          },
        ],
      },
    });
    expect(await underWay()).toEqual([]);
  });

  it('is one however often it comes, also at once', async () => {
    const content = Buffer.from('Samma innehåll flera gånger.');
    const sent = await Promise.all(Array.from({ length: 6 }, () => put(content)));
    expect(sent.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200, 200, 200, 200, 200, 201,
    ]);
    const before = await api.head();
    expect((await put(content, { role: 'director' })).body).toMatchObject({ duplicate: true, version: 1 });
    expect(await api.head()).toBe(before);
  });

  it('comes back byte for byte, to be saved and not shown', async () => {
    const content = Buffer.concat([PDF, randomBytes(500_000)]);
    await put(content);
    const answer = await get(hash(content), await api.token('skaraborg', 'auditor'));
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(content.length),
      'content-disposition': `attachment; filename="${hash(content).slice(0, 16)}.pdf"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-cache',
      etag: `"${hash(content)}"`,
    });
  });

  it('answers HEAD without its bytes, and 304 to whoever has it', async () => {
    const token = await api.token('skaraborg', 'secretary');
    const head = await get(hash(PDF), token, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.headers.get('content-length')).toBe(String(PDF.length));
    expect(head.headers.get('content-disposition')).toContain("filename*=UTF-8''%C3%A5rsredovisning.pdf");
    expect(await head.text()).toBe('');
    const same = await get(hash(PDF), token, 'GET', { 'if-none-match': `"${hash(PDF)}"` });
    expect([same.status, await same.text()]).toEqual([304, '']);
    expect((await get('e'.repeat(64), token, 'HEAD')).status).toBe(404);
  });

  it('is for those within the association, and for the applicant who stored it', async () => {
    const content = Buffer.from('Ansökans budget');
    await put(content, { role: 'applicant' });
    const status = async (token: string | null): Promise<number> => (await get(hash(content), token)).status;
    expect(await status(null)).toBe(401);
    expect(await status(await api.token('skaraborg', 'public'))).toBe(403);
    expect(await status(await api.token('falkoping', 'secretary'))).toBe(403);
    expect(await status(await api.token('skaraborg', 'chair'))).toBe(200);
    // The tests' tokens are all of p01.
    expect(await status(await api.token('skaraborg', 'applicant'))).toBe(200);
  });

  it('of one association is not another’s, though the bytes are kept once', async () => {
    const token = await api.token('falkoping', 'secretary');
    const theirs = `${api.url}/v1/associations/falkoping/attachments/${hash(PDF)}`;
    const ask = (): Promise<Response> => fetch(theirs, { headers: { authorization: `Bearer ${token}` } });
    expect((await ask()).status).toBe(404);
    expect((await put(PDF, { association: 'falkoping' })).status).toBe(201);
    expect((await ask()).status).toBe(200);
  });
});

describe('an upload', () => {
  it.each<[string, Buffer, Parameters<typeof put>[1], number, string]>([
    [
      'of other bytes than its address says',
      Buffer.from('ett'),
      { sha256: 'a'.repeat(64) },
      400,
      'attachment-hash-differs',
    ],
    [
      'to an address that is no hash',
      Buffer.from('ett'),
      { sha256: 'bilaga' },
      400,
      'attachment-hash-unusable',
    ],
    ['of nothing', Buffer.from(''), {}, 400, 'attachment-empty'],
    ['of a program', Buffer.from('MZ\x90\x00', 'latin1'), {}, 415, 'attachment-type-refused'],
    ['of a page', Buffer.from('<!doctype html><script>1</script>'), {}, 415, 'attachment-type-refused'],
    ['of an unknown kind', Buffer.from([0, 1, 2, 3]), {}, 415, 'attachment-type-refused'],
    [
      'that says that it is JSON',
      Buffer.from('{}'),
      { headers: { 'content-type': 'application/json' } },
      415,
      'attachment-sent-as-json',
    ],
    [
      'with a path for a name',
      PDF,
      { headers: { 'content-disposition': 'attachment; filename="../x.pdf"' } },
      400,
      'attachment-name-unusable',
    ],
    ['by somebody who may not', PDF, { role: 'public' }, 403, 'not-authorised'],
  ])('%s is refused, and nothing is recorded or left', async (_what, content, options, status, rule) => {
    const before = await api.head();
    expect(await put(content, options)).toMatchObject({ status, body: { rule, detail: expect.any(String) } });
    expect(await api.head()).toBe(before);
    expect(await underWay()).toEqual([]);
  });

  it('names what the file is when it is not taken', async () => {
    const { body } = await put(Buffer.from('#!/bin/sh\n'));
    expect(body.detail).toBe(
      'Filen är ett skript och tas inte emot. Skicka den som pdf, docx, xlsx, odt, ods, png, jpg, csv, txt; en PDF passar det mesta.',
    );
  });

  /** Sends without saying how much, until told to stop. */
  const trickle = async (
    sha256: string,
    write: (send: (chunk: Buffer) => void, stop: () => void) => void,
  ) => {
    const { hostname, port } = new URL(api.url);
    const token = await api.token('skaraborg', 'secretary');
    return new Promise<number | 'broken off'>((resolve) => {
      const sent = request({
        hostname,
        port,
        method: 'PUT',
        path: `/v1/associations/skaraborg/attachments/${sha256}`,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
      });
      sent.on('response', (answer) => {
        answer.resume();
        resolve(answer.statusCode!);
      });
      sent.on('error', () => resolve('broken off'));
      write(
        (chunk) => sent.write(chunk),
        () => sent.destroy(),
      );
    });
  };

  it('that is too large is refused as soon as it is, whether or not it says so', async () => {
    const large = Buffer.alloc(2 * 1024 * 1024 + 1, 'x');
    expect(await put(large).catch(() => 'broken off')).toMatchObject({
      status: 413,
      body: { rule: 'attachment-too-large', detail: expect.stringContaining('högst 2 megabyte') },
    });
    // It never ends, so an answer shows that the rest was not waited for.
    expect(await trickle('b'.repeat(64), (send) => send(large))).toBe(413);
    expect(await underWay()).toEqual([]);
  });

  it('that is broken off leaves nothing behind', async () => {
    const before = await api.head();
    const outcome = await trickle('c'.repeat(64), (send, stop) => {
      send(Buffer.alloc(100_000, 'x'));
      const whenUnderWay = async (): Promise<void> => {
        while ((await underWay()).length === 0) await new Promise(setImmediate);
        stop();
      };
      void whenUnderWay();
    });
    expect(outcome).toBe('broken off');
    while ((await underWay()).length > 0) await new Promise(setImmediate);
    expect(await api.head()).toBe(before);
  });
});

describe('a small attachment', () => {
  const store = async (content: string, id: string, name?: string) =>
    api.post({
      path: `skaraborg/attachments/${id}/store`,
      body: { content, ...(name ? { name } : {}) },
      token: await api.token('skaraborg', 'secretary'),
    });

  it('can be stored by a command like any other, and again', async () => {
    const content = Buffer.from('Litet innehåll');
    const sent = await store(content.toString('base64'), hash(content), 'litet.txt');
    expect(sent).toMatchObject({
      status: 201,
      body: { events: [{ data: { mediaType: 'text/plain', name: 'litet.txt' } }] },
    });
    expect((await store(content.toString('base64'), hash(content))).status).toBe(200);
  });

  it('is refused when it is not base64', async () => {
    expect(await store('inte base64!', 'd'.repeat(64))).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'content', fault: 'ska vara base64' }] },
    });
  });
});

it('other routes take no bytes as they are', async () => {
  const sent = await api.post({
    path: 'skaraborg/meetings/m1/plan',
    token: await api.token('skaraborg', 'secretary'),
    headers: { 'content-type': 'application/octet-stream' },
  });
  expect(sent).toMatchObject({ status: 415, body: { rule: 'wrong-media-type' } });
});

it('uploads are described', async () => {
  const { body } = await api.get<OpenAPIObject>('/openapi.json');
  expect(Object.keys(body.paths['/v1/associations/{association}/attachments/{sha256}']!)).toEqual(
    expect.arrayContaining(['get', 'head', 'put']),
  );
});
