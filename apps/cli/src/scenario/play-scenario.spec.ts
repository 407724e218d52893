import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parseScenario } from './parse-scenario.js';
import { type PlayOptions, playScenario, ScenarioStopped } from './play-scenario.js';

interface Received {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly etag?: string;
}

const OPENAPI = {
  paths: {
    '/v1/associations/{association}/found': { post: { operationId: 'associations/found' } },
    '/v1/associations/{association}/meetings/{id}/open': { post: { operationId: 'meetings/open' } },
    '/v1/associations/{association}/meetings/{id}/close': { post: { operationId: 'meetings/close' } },
    '/v1/associations/{association}/anslag/{id}/take-down': { post: { operationId: 'anslag/take-down' } },
    '/v1/associations/{association}/meetings/{id}': { get: { operationId: 'meeting' } },
  },
};

/** A server that answers commands as it is told, and histories with the lines it is given. */
class FakeServer {
  readonly received: Received[] = [];
  readonly histories: Record<string, string[]> = {};
  answers: Answered[] = [];
  private server!: Server;

  async start(): Promise<string> {
    this.server = createServer((request, response) => {
      void this.answer(request).then(({ status, body, etag }) => {
        response.writeHead(status, etag ? { etag } : {});
        response.end(typeof body === 'string' ? body : JSON.stringify(body));
      });
    });
    await new Promise<void>((listening) => {
      this.server.listen(0, '127.0.0.1', listening);
    });
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => {
      this.server.close(closed);
    });
  }

  private async answer(request: IncomingMessage): Promise<Answered> {
    const path = request.url!;
    if (path === '/openapi.json') return { status: 200, body: OPENAPI };
    if (request.method === 'GET') {
      const types = this.histories[path]?.shift();
      if (types === undefined) return { status: 404, body: {} };
      const lines = types.split(' ').map((type) => JSON.stringify({ type }));
      return { status: 200, body: `${lines.join('\n')}\n` };
    }
    let text = '';
    for await (const chunk of request) text += String(chunk);
    this.received.push({ path, headers: request.headers, body: JSON.parse(text) });
    return this.answers.shift() ?? accepted(1);
  }
}

function accepted(version: number, { duplicate = false } = {}): Answered {
  return {
    status: 200,
    body: { version, position: String(100 + version), duplicate },
    etag: `"skaraborg/meeting-m1@${version}"`,
  };
}

function refused(rule: string, more: object = {}): Answered {
  return { status: 422, body: { rule, detail: 'Det går inte. Gör så här i stället.', ...more } };
}

const server = new FakeServer();
let baseUrl: string;
beforeAll(async () => {
  baseUrl = await server.start();
});
beforeEach(() => {
  server.received.length = 0;
  server.answers = [];
});
afterAll(() => server.stop());

function scenario(steps: string, name = 'a-meeting') {
  return parseScenario(
    `scenario: A meeting
name: ${name}
association: skaraborg
clock: 2021-06-01T08:00+02:00
actors:
  driften: { roles: [operator] }
  sekreteraren: { roles: [secretary], person: p01 }
meeting: m1
steps:
${steps}`,
    'meeting.yaml',
  );
}

const options = (more: Partial<PlayOptions> = {}): PlayOptions => ({
  baseUrl,
  tokenFor: ({ roles }) => `token-${roles.join('-')}`,
  patience: 2_000,
  ...more,
});

async function reasonOf(playing: Promise<unknown>): Promise<string> {
  const error = await playing.then(
    () => new Error('nothing went wrong'),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ScenarioStopped);
  return (error as Error).message;
}

describe('Playing a scenario', () => {
  it('sends each step as the API takes it, to the path that the server describes', async () => {
    server.answers = [accepted(1), accepted(7), accepted(8)];
    const clock: string[] = [];
    const steps: string[] = [];

    const played = await playScenario(
      scenario(`  - { do: associations/found, as: driften, with: { name: Skaraborg } }
  - { do: meetings/open, on: m1, as: sekreteraren, at: 2021-06-01T09:00+02:00, with: { openedBy: p01 } }
  - { do: meetings/close, on: m1, as: sekreteraren }
`),
      options({
        moveClock: (to) => void clock.push(to),
        onStep: ({ step, outcome }) => steps.push(`${step.number} ${outcome}`),
      }),
    );

    expect(server.received.map(({ path, body }) => [path, body])).toEqual([
      ['/v1/associations/skaraborg/found', { name: 'Skaraborg' }],
      ['/v1/associations/skaraborg/meetings/m1/open', { openedBy: 'p01' }],
      ['/v1/associations/skaraborg/meetings/m1/close', {}],
    ]);
    expect(server.received.map(({ headers }) => headers['if-match'])).toEqual([
      '*',
      '*',
      '"skaraborg/meeting-m1@7"',
    ]);
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token-operator',
      'Bearer token-secretary',
      'Bearer token-secretary',
    ]);
    expect(server.received.map(({ headers }) => headers['occurred-at'])).toEqual([
      '2021-06-01T06:00:00.000Z',
      '2021-06-01T07:00:00.000Z',
      '2021-06-01T07:00:00.000Z',
    ]);
    expect(clock).toEqual(['2021-06-01T06:00:00.000Z', '2021-06-01T07:00:00.000Z']);
    expect(steps).toEqual(['1 recorded', '2 recorded', '3 recorded']);
    expect(played).toMatchObject({
      outcomes: { recorded: 3, repeated: 0, refused: 0, seen: 0 },
      position: '108',
    });
  });

  it('gives a step the same key each time, and another to every other step and file', async () => {
    const steps = `  - { do: meetings/open, on: m1, as: sekreteraren }
  - { do: meetings/close, on: m1, as: sekreteraren }
`;
    await playScenario(scenario(steps), options());
    await playScenario(scenario(steps), options());
    await playScenario(scenario(steps, 'another'), options());

    const keys = server.received.map(({ headers }) => headers['idempotency-key']);
    expect(keys.slice(2, 4)).toEqual(keys.slice(0, 2));
    expect(new Set(keys).size).toBe(4);
  });

  it('goes on when a refusal is the one expected', async () => {
    server.answers = [refused('meeting-not-opened')];

    const { outcomes } = await playScenario(
      scenario(`  - { do: meetings/close, on: m1, as: sekreteraren, refused: meeting-not-opened }
`),
      options(),
    );

    expect(outcomes.refused).toBe(1);
  });

  it('takes any refusal for the expected one when the file is played again', async () => {
    server.answers = [accepted(7, { duplicate: true }), refused('stale-version')];

    const { outcomes } = await playScenario(
      scenario(`  - { do: meetings/open, on: m1, as: sekreteraren }
  - { do: meetings/close, on: m1, as: sekreteraren, refused: meeting-not-opened }
`),
      options(),
    );

    expect(outcomes).toEqual({ recorded: 0, repeated: 1, refused: 1, seen: 0 });
  });

  it.each([
    [
      'an unexpected refusal, with its rule, detail and fields',
      '{ do: meetings/open, on: m1, as: sekreteraren }',
      refused('malformed-request', { errors: [{ field: 'on', fault: 'ska vara ett datum' }] }),
      'refused (422) by malformed-request\n  Det går inte. Gör så här i stället.\n  on: ska vara ett datum',
    ],
    [
      'another refusal than the expected one',
      '{ do: meetings/open, on: m1, as: sekreteraren, refused: meeting-closed }',
      refused('not-authorised'),
      'refused (422) by not-authorised\n  not by meeting-closed\n  Det går inte. Gör så här i stället.',
    ],
    [
      'a command that should have been refused',
      '{ do: meetings/open, on: m1, as: sekreteraren, refused: meeting-closed }',
      accepted(1),
      'should have been refused by meeting-closed, but was accepted',
    ],
    [
      'an answer that is no problem document',
      '{ do: meetings/open, on: m1, as: sekreteraren }',
      { status: 502, body: 'Bad Gateway' },
      'refused (502) by an unknown rule\n  Bad Gateway',
    ],
    [
      'a command that the server does not have',
      '{ do: meetings/dance, on: m1, as: sekreteraren }',
      accepted(1),
      'the server has no such command',
    ],
    [
      'a command without what it is done to',
      '{ do: meetings/open, as: sekreteraren }',
      accepted(1),
      'field "on" is needed: this command is done to something',
    ],
  ])('stops at %s', async (_what, step, answer, reason) => {
    server.answers = [answer];
    const command = /do: ([^,]+)/.exec(step)![1];

    expect(await reasonOf(playScenario(scenario(`  - ${step}\n`), options()))).toBe(
      `meeting.yaml:10: step 1 (${command}): ${reason}`,
    );
  });

  it('waits until a job has done what is expected, and then names no version', async () => {
    server.answers = [accepted(3), accepted(5)];
    server.histories['/v1/associations/skaraborg/anslag/m1/events.jsonl'] = [
      'anslag.scheduled',
      'anslag.scheduled anslag.posted',
    ];
    const clock: string[] = [];

    const { outcomes } = await playScenario(
      scenario(`  - { do: anslag/take-down, on: m1, as: sekreteraren }
  - { expect: anslag.posted, on: m1, at: 2021-06-29T08:00+02:00 }
  - { do: anslag/take-down, on: m1, as: sekreteraren }
`),
      options({ moveClock: (to) => void clock.push(to) }),
    );

    expect(outcomes).toEqual({ recorded: 2, repeated: 0, refused: 0, seen: 1 });
    expect(clock.at(-1)).toBe('2021-06-29T06:00:00.000Z');
    expect(server.received.map(({ headers }) => headers['if-match'])).toEqual(['*', '*']);
  });

  it('stops when what is expected does not come', async () => {
    const step = '  - { expect: anslag.posted, on: m2 }\n';

    expect(await reasonOf(playScenario(scenario(step), options({ patience: 0 })))).toBe(
      'meeting.yaml:10: step 1 (expect anslag.posted): anslag.posted has not come',
    );
  });
});
