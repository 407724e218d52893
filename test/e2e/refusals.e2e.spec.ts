import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OutcomeBody, Problem } from '#http';
import { type Answer, TestApi } from '../support/test-api.js';

const FOUNDED = { name: 'Samordningsförbundet Skaraborg', organisationNumber: '222000-2279' };
const PERSON = { person: 'p01', name: 'Kim Exempel' };

let api: TestApi;
let secretary: string;
let operator: string;

beforeAll(async () => {
  api = await TestApi.start();
  secretary = await api.token('skaraborg', 'secretary');
  operator = await api.token(null, 'operator');
  await api.post({ path: 'skaraborg/found', body: FOUNDED, token: operator });
});
afterAll(() => api.stop());

/** Asks for a problem, and makes sure that nothing came of the question. */
async function refused(ask: () => Promise<Answer<Problem>>): Promise<Problem> {
  const before = await api.head();
  const { status, headers, body } = await ask();
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(body.status).toBe(status);
  expect(body.type).toBe(`/problem/${body.rule}`);
  expect(await api.head()).toBe(before);
  return body;
}

const register = (request: Partial<Parameters<TestApi['post']>[0]>): (() => Promise<Answer<Problem>>) => {
  return () => api.post({ path: 'skaraborg/people/register', body: PERSON, token: secretary, ...request });
};

describe('a malformed command is refused', () => {
  it('with every faulty field by its path', async () => {
    const problem = await refused(() =>
      api.post({
        path: 'skaraborg/bodies/establish',
        token: secretary,
        body: {
          body: 'Styrelsen',
          kind: 'board',
          decides: true,
          chair: 'p01',
          paragraphs: { span: 'decade', sign: '§ ', colour: 'red' },
        },
      }),
    );
    expect(problem).toMatchObject({ status: 400, rule: 'malformed-request' });
    expect(problem.errors).toEqual(
      expect.arrayContaining([
        { field: 'chair', fault: 'är ett okänt fält' },
        { field: 'body', fault: 'ska vara ett id: små bokstäver a–z, siffror, punkt och bindestreck' },
        { field: 'name', fault: 'saknas' },
        { field: 'paragraphs.colour', fault: 'är ett okänt fält' },
        { field: 'paragraphs.span', fault: 'ska vara något av meeting, year, ever' },
      ]),
    );
    expect(problem.errors).toHaveLength(5);
  });

  it.each([
    ['broken JSON', '{"person":', 400, 'malformed-request'],
    ['a list', '[]', 400, 'malformed-request'],
    ['a bare text', '"p01"', 400, 'malformed-request'],
    ['a poisoned prototype', '{"__proto__":{"name":"Kim"},"person":"p01"}', 400, 'malformed-request'],
    [
      'nested beyond all reason',
      `{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      400,
      'malformed-request',
    ],
    ['more than a megabyte', JSON.stringify({ name: 'å'.repeat(600_000) }), 413, 'body-too-large'],
  ])('when the body is %s', async (_what, body, status, rule) => {
    expect(await refused(register({ body }))).toMatchObject({ status, rule });
  });

  it('when the body is not JSON at all', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])
      expect(await refused(register({ headers: { 'content-type': type } }))).toMatchObject({
        status: 415,
        rule: 'wrong-media-type',
      });
  });

  it('when a text holds what cannot be printed', async () => {
    const problem = await refused(register({ body: { person: 'p01', name: 'Kim\u0000Exempel' } }));
    expect(problem.errors).toEqual([
      { field: 'name', fault: 'innehåller U+0000 (tecken 4), ett styrtecken. Ta bort det' },
    ]);
  });

  it('when an id in the path cannot be one', async () => {
    const problem = await refused(() =>
      api.post({ path: 'skaraborg/cases/Dnr%2017/register', token: secretary, body: {} }),
    );
    expect(problem.errors?.map(({ field }) => field)).toEqual(['id']);
  });

  it('when it does not say what time it happened in any way that can be read', async () => {
    expect(await refused(register({ headers: { 'occurred-at': '2021-06-01 09:00' } }))).toMatchObject({
      status: 400,
      facts: { header: 'Occurred-At' },
    });
  });

  it('without a key', async () => {
    for (const key of [null, 'one', '00000000-0000-0000-0000-000000000000'])
      expect(await refused(register({ key }))).toMatchObject({
        status: 400,
        rule: 'idempotency-key-missing',
      });
  });

  it('without a version', async () => {
    for (const ifMatch of [null, '1', '"one"', 'W/"1"'])
      expect(await refused(register({ ifMatch }))).toMatchObject({ status: 428, rule: 'version-missing' });
  });
});

describe('a stale command is refused', () => {
  it('when its version is that of something else', async () => {
    for (const ifMatch of ['"insjoriket/association-insjoriket@1"', '"skaraborg/meeting-styrelse@1"'])
      expect(await refused(register({ ifMatch }))).toMatchObject({
        status: 412,
        rule: 'version-of-another',
      });
  });

  it('with what has happened since', async () => {
    const first = await api.post<OutcomeBody>({
      path: 'skaraborg/people/register',
      body: { person: 'p10', name: 'Lo Exempel' },
      token: secretary,
    });
    const etag = first.headers.get('etag')!;
    expect(etag).toBe(`"skaraborg/association-skaraborg@${first.body.version}"`);
    await api.post({
      path: 'skaraborg/people/register',
      body: { person: 'p11', name: 'Mo Exempel' },
      token: secretary,
      ifMatch: etag,
    });

    const problem = await refused(register({ body: { person: 'p12', name: 'No Exempel' }, ifMatch: etag }));
    expect(problem).toMatchObject({
      status: 412,
      rule: 'stale-version',
      facts: {
        stream: 'skaraborg/association-skaraborg',
        expected: first.body.version,
        actual: first.body.version + 1,
        since: [{ version: first.body.version + 1, type: 'association.person-registered' }],
      },
    });
    expect(JSON.stringify(problem)).not.toContain('Mo Exempel');
  });

  it('when what it starts is there already', async () => {
    expect(
      await refused(() => api.post({ path: 'skaraborg/found', body: FOUNDED, token: operator })),
    ).toMatchObject({ status: 409 });
  });
});

describe('a repeated command', () => {
  const command = {
    path: 'skaraborg/people/register',
    body: { person: 'p20', name: 'Ro Exempel' },
    key: randomUUID(),
  };

  it('is answered as the first time, and recorded once', async () => {
    const first = await api.post<OutcomeBody>({ ...command, token: secretary });
    const head = await api.head();
    const again = await api.post<OutcomeBody>({ ...command, token: secretary });
    expect(again.status).toBe(200);
    expect(again.body).toEqual({ ...first.body, duplicate: true });
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(await api.head()).toBe(head);
  });

  it('is answered as the first time when it comes many times at once', async () => {
    const request = {
      path: 'skaraborg/people/register',
      body: { person: 'p21', name: 'Su Exempel' },
      key: randomUUID(),
    };
    const before = await api.head();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => api.post<OutcomeBody>({ ...request, token: secretary })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    expect(new Set(answers.map(({ body }) => body.events[0]!.id)).size).toBe(1);
    expect(await api.head()).toBe(before + 1n);
  });

  it('that starts something is created once', async () => {
    const request = {
      path: 'skaraborg/cases/dnr-17/register',
      body: { number: 'SKA 2021/17', title: 'Insats', registeredOn: '2021-05-03' },
      key: randomUUID(),
      token: secretary,
    };
    expect((await api.post(request)).status).toBe(201);
    expect((await api.post(request)).status).toBe(200);
  });

  it('is refused when it is another command under the same key', async () => {
    const problem = await refused(register({ ...command, body: { ...command.body, name: 'Någon Annan' } }));
    expect(problem).toMatchObject({ status: 422, rule: 'command-id-reused' });
  });
});

describe('an unauthorised command is refused', () => {
  it('without a token', async () => {
    const { headers } = await register({ token: '' })();
    expect(headers.get('www-authenticate')).toBe('Bearer realm="paragraf"');
    expect(await refused(register({ token: '' }))).toMatchObject({ status: 401, rule: 'not-authenticated' });
  });

  it('with a token that does not hold', async () => {
    const [header, payload, signature] = secretary.split('.') as [string, string, string];
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const forged = [
      'nonsense',
      `${header}.${encoded({ ...claims, roles: ['operator'] })}.${signature}`,
      `${encoded({ alg: 'none' })}.${payload}.`,
      await api.token('skaraborg', 'secretary').then((token) => token.slice(0, -4)),
      await api.expiredToken('skaraborg', 'secretary'),
    ];
    for (const token of forged) {
      const { headers } = await register({ token })();
      expect(headers.get('www-authenticate')).toContain('error="invalid_token"');
      const problem = await refused(register({ token }));
      expect(problem).toMatchObject({ status: 401, rule: 'not-authenticated' });
      expect(JSON.stringify(problem)).not.toContain(payload);
    }
  });

  it('without one of its roles', async () => {
    const token = await api.token('skaraborg', 'auditor', 'public');
    expect(await refused(register({ token }))).toMatchObject({
      status: 403,
      rule: 'not-authorised',
      facts: { needed: expect.arrayContaining(['secretary']), yours: ['auditor', 'public'] },
    });
  });

  it('for another association', async () => {
    const token = await api.token('insjoriket', 'secretary');
    expect(await refused(register({ token }))).toMatchObject({
      status: 403,
      rule: 'other-association',
      facts: { association: 'skaraborg', yours: 'insjoriket' },
    });
  });

  it('before anybody looks at its body', async () => {
    expect(await refused(register({ token: '', body: { nothing: 'right' } }))).toMatchObject({ status: 401 });
  });
});

describe('a command that the state does not allow is refused', () => {
  it('with the rule and what it was judged on', async () => {
    const problem = await refused(() =>
      api.post({
        path: 'skaraborg/seats/fill',
        token: secretary,
        body: { body: 'styrelsen', member: 'skovde', person: 'p99', role: 'ordinary' },
      }),
    );
    expect(problem).toMatchObject({ status: 422, rule: 'body-not-established' });
  });

  it('at a meeting that has not been planned', async () => {
    for (const [command, body] of [
      ['open', {}],
      ['close', {}],
      ['minutes/draw-up', {}],
    ] as const)
      expect(
        await refused(() =>
          api.post({ path: `skaraborg/meetings/unplanned/${command}`, body, token: secretary }),
        ),
      ).toMatchObject({ status: 404, rule: 'meeting-unknown' });
  });

  it('in an association that has not been founded', async () => {
    const problem = await refused(() =>
      api.post({ path: 'ofodd/people/register', body: PERSON, token: operator }),
    );
    expect(problem).toMatchObject({ status: 404, rule: 'association-not-founded' });
  });
});

describe('what is not there', () => {
  it('is a problem too where no route is asked for anything', async () => {
    for (const address of ['/%E0%A4%A', `/${'a'.repeat(300)}`, '/no/such/address']) {
      const { headers, body } = await api.get<Problem>(address);
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(body).toMatchObject({ status: 404, rule: 'not-found' });
    }
  });

  it('is a page for whoever asks for one', async () => {
    const { status, headers } = await api.get('/no/such/address', { accept: 'text/html,*/*;q=0.8' });
    expect(status).toBe(404);
    expect(headers.get('content-type')).toContain('text/html');
  });

  it('is a problem too', async () => {
    expect(await refused(() => api.get('/v1/nowhere'))).toMatchObject({ status: 404, rule: 'not-found' });
    expect(await refused(() => api.get('/problem/no-such-rule'))).toMatchObject({ status: 404 });
  });

  it('is to be asked for again while no worker has built the read models', async () => {
    expect(await refused(() => api.get('/v1/associations'))).toMatchObject({
      status: 503,
      rule: 'not-caught-up',
    });
  });

  it('is explained by the address that every problem bears', async () => {
    const { type } = await refused(register({ ifMatch: null }));
    expect((await api.get(type)).body).toEqual({
      type,
      rule: 'version-missing',
      title: 'Versionen saknas',
      status: 428,
      lawRef: null,
    });
  });
});
