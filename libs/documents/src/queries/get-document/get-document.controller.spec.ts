import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QueryBus } from '@nestjs/cqrs';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ProblemFilter } from '#http';
import { GetDocumentController } from './get-document.controller.js';
import type { GetDocumentQuery, StoredDocument } from './get-document.query.js';

const BYTES = Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff, 0x00]);
const SHA256 = 'a'.repeat(64);

describe('papers over HTTP', () => {
  let app: NestFastifyApplication;
  let address: string;
  const asked: GetDocumentQuery[] = [];

  beforeAll(async () => {
    const execute = async (query: GetDocumentQuery): Promise<StoredDocument> => {
      asked.push(query);
      const mediaType = query.format === 'pdf' ? 'application/pdf' : 'text/html; charset=utf-8';
      return { meetingVersion: 57, draft: query.version === 50, sha256: SHA256, mediaType, bytes: BYTES };
    };
    const module = await Test.createTestingModule({
      controllers: [GetDocumentController],
      providers: [{ provide: QueryBus, useValue: { execute } }],
    }).compile();
    app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    app.useGlobalFilters(new ProblemFilter());
    await app.listen(0, '127.0.0.1');
    address = await app.getUrl();
  });
  afterAll(() => app.close());

  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${address}/v1/associations/sodra/meetings/m1/${path}`, { headers });

  it('are the very bytes, named by their SHA-256', async () => {
    const response = await get('minutes.pdf');
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(BYTES)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      etag: `"${SHA256}"`,
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="m1-v57.pdf"',
      'cache-control': 'no-cache',
    });
    expect(asked.at(-1)).toMatchObject({
      association: 'sodra',
      meeting: 'm1',
      format: 'pdf',
      version: undefined,
    });
  });

  it('are not sent again to whoever has them', async () => {
    const response = await get('minutes.pdf', { 'if-none-match': `"${SHA256}"` });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
  });

  it('let a page fetch and run nothing', async () => {
    const { headers } = await get('minutes.html');
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('keep drafts out of shared caches', async () => {
    expect((await get('minutes.pdf?version=50')).headers.get('cache-control')).toBe('private, no-cache');
    expect(asked.at(-1)).toMatchObject({ version: 50 });
  });

  it.each(['0', '1.5', 'sista', '99999999999'])('refuse the version %s', async (version) => {
    const response = await get(`minutes.pdf?version=${version}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ rule: 'malformed-request' });
  });
});
