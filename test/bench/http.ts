import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseScenario } from '../../apps/cli/src/scenario/parse-scenario.js';
import { playScenario } from '../../apps/cli/src/scenario/play-scenario.js';
import type { CommandStep } from '../../apps/cli/src/scenario/scenario.js';
import { allMigrations } from '#core';
import { migrate } from '#database';
import { type NewEvent, PostgresEventStore } from '#event-store';
import { LocalIssuer } from '#http';
import { Program } from '../support/program.js';
import { metadata } from './contender.js';
import { HttpConnection, type Request } from './http-client.js';
import { type Measurement, callersFor } from './measure.js';

const SCENARIO = 'test/scenarios/law/010-board-in-dispute.yaml';
const MEETINGS = 64;
const TYPICAL = 'paragraphs/write';

/** A server in a process of its own, and what is sent to it. */
interface Served {
  readonly name: string;
  readonly program: Program;
  readonly url: string;
  /** The next request to the nth of 64 meetings or streams. */
  readonly request: (n: number) => Request;
}

/** The API as it is run, and a bare Fastify route that does one INSERT; both on the same PostgreSQL. */
export class HttpBench {
  private readonly served: Served[] = [];

  constructor(
    private readonly home: string,
    private readonly newDatabase: (name: string) => Promise<string>,
  ) {}

  async open(): Promise<void> {
    this.served.push(await this.api(await this.newDatabase('http')));
    this.served.push(await this.bare(await this.newDatabase('bare')));
  }

  measurements(connections: number, seconds: number): Measurement[] {
    return this.served.map(({ name, url, request }) => ({
      name,
      round: async () => {
        const open = await Promise.all(Array.from({ length: connections }, () => HttpConnection.open(url)));
        // Each connection goes through meetings of its own in turn, so that nobody waits for another's version.
        const turns = open.map((_, n) => n);
        try {
          return await callersFor(seconds, connections, (caller) => {
            const turn = turns[caller]!;
            turns[caller] = turn + connections;
            return open[caller]!.post(request(turn % MEETINGS));
          });
        } finally {
          for (const connection of open) connection.close();
        }
      },
    }));
  }

  async close(): Promise<void> {
    await Promise.all(this.served.map(({ program }) => program.kill()));
  }

  private async api(databaseUrl: string): Promise<Served> {
    await migrate(databaseUrl, allMigrations);
    const home = join(this.home, 'paragraf');
    const issuer = await LocalIssuer.open(join(home, 'issuer'));
    const program = new Program(
      'dist/apps/api/src/main.js',
      { DATABASE_URL: databaseUrl, PARAGRAF_HOME: home, PORT: '0' },
      /^Paragraf answers at (\S+)$/m,
    );
    const url = (await program.start())[1]!;
    const step = await playUntilWritten(url, issuer);
    await copyMeeting(databaseUrl, step.on!);
    const token = await issuer.issue({ association: 'bjorkalven', roles: ['secretary'], person: 'p01' });
    return {
      name: 'Paragraf, paragraphs/write',
      program,
      url,
      request: (n) => ({
        path: `/v1/associations/bjorkalven/meetings/bench-${n}/paragraphs/write`,
        headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID(), 'if-match': '*' },
        body: bodyOf(step),
      }),
    };
  }

  private async bare(databaseUrl: string): Promise<Served> {
    const program = new Program(
      'dist/test/bench/bare-route.js',
      { DATABASE_URL: databaseUrl },
      /^Bare answers at (\S+)$/m,
    );
    const url = (await program.start())[1]!;
    const step = await typicalStep();
    return {
      name: 'A bare Fastify route, one INSERT',
      program,
      url,
      request: (n) => ({
        path: `/bench-${n}`,
        headers: { 'x-meta': JSON.stringify(metadata(randomUUID(), new Date().toISOString())) },
        body: bodyOf(step),
      }),
    };
  }
}

async function scenario() {
  return parseScenario(await readFile(SCENARIO, 'utf8'), SCENARIO);
}

async function typicalStep(): Promise<CommandStep> {
  const { steps } = await scenario();
  return steps.find((step): step is CommandStep => step.kind === 'command' && step.command === TYPICAL)!;
}

/** A text that is new each time, or nothing would be recorded. */
function bodyOf({ body }: CommandStep): string {
  return JSON.stringify({ ...body, text: [...(body.text as object[]), { p: `Utkast ${randomUUID()}.` }] });
}

/** Plays the scenario up to the step that is then sent again and again, and answers it. */
async function playUntilWritten(baseUrl: string, issuer: LocalIssuer): Promise<CommandStep> {
  const whole = await scenario();
  const step = await typicalStep();
  await playScenario(
    { ...whole, steps: whole.steps.filter(({ number }) => number < step.number) },
    { baseUrl, tokenFor: ({ roles, person }, association) => issuer.issue({ association, roles, person }) },
  );
  return step;
}

/** The meeting's stream again under 64 other names, so that as many callers have one each. */
async function copyMeeting(url: string, meeting: string): Promise<void> {
  const store = new PostgresEventStore({ url });
  await store.open();
  try {
    const events: NewEvent[] = [];
    for await (const { type, schema, data, meta } of store.readStream(`bjorkalven/meeting-${meeting}`))
      events.push({ type, schema, data, meta });
    for (let n = 0; n < MEETINGS; n++)
      await store.append(`bjorkalven/meeting-bench-${n}`, 'none', events, {
        commandId: randomUUID(),
        recordedAt: new Date().toISOString(),
      });
    console.error(`HTTP: ${MEETINGS} meetings of ${events.length} events`);
  } finally {
    await store.close();
  }
}
