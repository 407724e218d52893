import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StateAsOf } from '#evidence';
import type { OutcomeBody, Problem } from '#http';
import { TestApi } from '../support/test-api.js';

const MEETING = '/v1/associations/skaraborg/meetings/styrelse-2021-06-01';

let api: TestApi;
let secretary: string;
let planned: OutcomeBody;
let opened: OutcomeBody;

beforeAll(async () => {
  api = await TestApi.start({ withWorker: true });
  secretary = await api.token('skaraborg', 'secretary');
  const operator = await api.token(null, 'operator');
  const said = async (path: string, body: object, token = secretary, at = '2021-05-03T09:00+02:00') => {
    const answer = await api.post<OutcomeBody & Problem>({
      path: `skaraborg/${path}`,
      body,
      token,
      headers: { 'occurred-at': at },
    });
    expect({ path, detail: answer.body.detail }).toEqual({ path, detail: undefined });
    return answer.body;
  };
  await said('found', { name: 'Samordningsförbundet Skaraborg' }, operator);
  await said('bodies/establish', {
    body: 'styrelsen',
    name: 'Styrelsen',
    kind: 'board',
    decides: true,
    paragraphs: { span: 'meeting', sign: '§ ' },
  });
  await said('people/register', { person: 'p01', name: 'Kim Exempel' });
  planned = await said('meetings/styrelse-2021-06-01/plan', {
    body: 'styrelsen',
    title: 'Styrelsemöte',
    documentTitle: 'Protokoll',
    date: '2021-06-01',
  });
  opened = await said(
    'meetings/styrelse-2021-06-01/open',
    { openedBy: 'p01' },
    secretary,
    '2021-06-01T09:00+02:00',
  );
}, 60_000);
afterAll(() => api.stop());

const asSecretary = () => ({ authorization: `Bearer ${secretary}` });

describe("a meeting's history", () => {
  it('says who did what, when, and on which other facts', async () => {
    const { body } = await api.get<{ version: number; events: object[] }>(`${MEETING}/events`, asSecretary());
    expect(body.version).toBe(opened.version);
    expect(body.events).toHaveLength(opened.version);
    expect(body.events[0]).toMatchObject({
      version: 1,
      position: planned.position,
      id: planned.events[0]!.id,
      type: 'meeting.planned',
      occurredAt: '2021-05-03T07:00:00.000Z',
      actor: { person: 'p01', roles: ['secretary'] },
      command: 'meetings/plan',
      usedFacts: [{ stream: 'skaraborg/association-skaraborg', version: 3 }],
      data: { body: 'styrelsen' },
    });
  });

  it('comes as JSON lines too', async () => {
    const asLines = await api.get(`${MEETING}/events.jsonl`, asSecretary());
    const asAccepted = await api.get(`${MEETING}/events`, { ...asSecretary(), accept: 'application/jsonl' });
    expect(asLines.headers.get('content-type')).toBe('application/jsonl; charset=utf-8');
    expect(asAccepted.text).toBe(asLines.text);
    const lines = asLines.text.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { version: number }).version)).toEqual(
      Array.from({ length: opened.version }, (_, index) => index + 1),
    );
  });

  it('is not sent again to whoever has it', async () => {
    const first = await api.get(`${MEETING}/events`, asSecretary());
    const etag = first.headers.get('etag')!;
    expect(etag).toBe(`"${opened.stream}@${opened.version}"`);
    const again = await api.get(`${MEETING}/events`, { ...asSecretary(), 'if-none-match': etag });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('is a draft until the minutes are approved', async () => {
    const strangers: Array<Record<string, string>> = [
      {},
      { authorization: `Bearer ${await api.token('insjoriket', 'secretary')}` },
    ];
    for (const headers of strangers)
      for (const path of ['events', 'events.jsonl', 'state']) {
        const { status, body } = await api.get<Problem>(`${MEETING}/${path}`, headers);
        expect({ path, status, rule: body.rule }).toEqual({ path, status: 403, rule: 'not-public-yet' });
      }
  });

  it('is there for everything that has one, and for nothing else', async () => {
    const { body } = await api.get<{ events: object[] }>(
      '/v1/associations/skaraborg/association/skaraborg/events',
    );
    expect(body.events).toHaveLength(3);
    for (const path of ['meetings/none/events', 'secrets/skaraborg/events', 'anslag/none/events.jsonl'])
      expect((await api.get(`/v1/associations/skaraborg/${path}`)).status).toBe(404);
  });
});

describe("a meeting's state", () => {
  const state = async (query: string): Promise<StateAsOf> =>
    (await api.get<StateAsOf>(`${MEETING}/state${query}`, asSecretary())).body;

  it('is shown as it stands', async () => {
    expect(await state('')).toMatchObject({
      version: opened.version,
      position: opened.position,
      state: { status: 'open', openedBy: 'p01' },
    });
  });

  it('is shown as it stood, after a version, at a position and at a time', async () => {
    const before = { version: planned.version, position: planned.position, latestVersion: opened.version };
    for (const query of [
      `?version=${planned.version}`,
      `?position=${planned.position}`,
      '?at=2021-05-31T23:59:59%2B02:00',
    ])
      expect(await state(query)).toMatchObject({ ...before, state: { status: 'planned', openedBy: null } });
  });

  it('is not there before it was, nor after', async () => {
    for (const query of ['?version=99', '?position=1', '?at=2020-01-01T00:00Z'])
      expect(await state(query)).toMatchObject({ status: 404, rule: 'not-found' });
  });

  it('is refused for a moment that cannot be read', async () => {
    for (const query of [
      '?version=0',
      '?version=one',
      '?at=2021-06-01',
      '?version=1&position=2',
      '?when=now',
    ])
      expect(await state(query)).toMatchObject({ status: 400, rule: 'malformed-request' });
  });
});

describe('reading your writes', () => {
  it('waits until the read models have come that far', async () => {
    const { body: written } = await api.post<OutcomeBody>({
      path: 'nyforbund/found',
      body: { name: 'Nya förbundet' },
      token: await api.token(null, 'operator'),
    });
    const { text } = await api.get(`/v1/associations?minPosition=${written.position}`);
    expect(text).toContain('Nya förbundet');
  });

  it('says so when they do not', async () => {
    const { status, body } = await api.get<Problem>('/v1/associations?minPosition=999999');
    expect([status, body.rule]).toEqual([503, 'not-caught-up']);
  });
});

describe('health', () => {
  it('shows that the API serves, and how far the read models have come', async () => {
    expect((await api.get('/health/live')).body).toEqual({ live: true });
    const { status, body } = await api.get<{ ready: boolean; subscriptions: object[] }>('/health/ready');
    expect([status, body.ready]).toEqual([200, true]);
    expect(body.subscriptions).toContainEqual(
      expect.objectContaining({ name: 'associations', state: 'running' }),
    );
  });
});
