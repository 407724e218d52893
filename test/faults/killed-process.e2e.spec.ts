import { randomInt, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allEvents, allMigrations } from '#core';
import { EventRegistry, PostgresEventStore } from '#event-store';
import { verifyLog } from '#evidence';
import { LocalIssuer, type OutcomeBody, type Problem } from '#http';
import type { RecordedEvent } from '#kernel';
import { SubscriptionOperator } from '#projections';
import { type TemporaryDatabase, eventually, temporaryDatabase } from '#testing';
import { type Compiled, compile } from '../support/compiled.js';
import { Program } from '../support/program.js';
import { random } from '../support/random.js';

const ASSOCIATION = 'skaraborg';
const CLIENTS = 6;
const FAULTS = ['api', 'api', 'worker', 'worker', 'both', 'connections', 'connections'] as const;
const PATIENCE = { timeout: 60_000 };

interface Command {
  /** Below the association. */
  readonly path: string;
  readonly body: object;
}

/** A command as it was sent, each time under the same key, and what was answered in the end. */
interface Acknowledged extends Command {
  readonly key: string;
  readonly answer: OutcomeBody;
}

/**
 * Clients hold meetings while the API, the worker and their connections are killed. Nobody is told of an event that is
 * not in the log, and every meeting gets its papers and its anslag, once.
 */
describe('The processes of an installation', () => {
  const seed = Number(process.env.PARAGRAF_SEED ?? randomInt(2 ** 31));
  const { below } = random(seed);
  const acknowledged: Acknowledged[] = [];
  let compiled: Compiled;
  let home: string;
  let temporary: TemporaryDatabase;
  let store: PostgresEventStore;
  let token: string;
  const programs: Program[] = [];
  let api: Program;
  let worker: Program;
  /** Where the API answers; another port each time it starts. */
  let url: string;

  beforeAll(async () => {
    process.stdout.write(`killed-process: PARAGRAF_SEED=${seed}\n`);
    [compiled, home, temporary] = await Promise.all([
      compile('apps'),
      mkdtemp(join(tmpdir(), 'paragraf-killed-')),
      temporaryDatabase(allMigrations),
    ]);
    const issuer = await LocalIssuer.open(join(home, 'issuer'));
    token = await issuer.issue({ association: null, roles: ['operator', 'secretary'], person: 'p01' });
    api = program('api');
    worker = program('worker');
    store = new PostgresEventStore({ url: temporary.url });
    await Promise.all([startApi(), worker.start()]);
    await store.open();
    await foundAssociation();
  }, 60_000);

  afterAll(async () => {
    await Promise.all(programs.map((one) => one.kill()));
    await store.close();
    await temporary.drop();
    await Promise.all([compiled.remove(), rm(home, { recursive: true, force: true })]);
  });

  const program = (app: 'api' | 'worker', settings: Readonly<Record<string, string>> = {}): Program => {
    const made = new Program(
      join(compiled.directory, 'apps', app, 'src', 'main.js'),
      { DATABASE_URL: temporary.url, PARAGRAF_HOME: home, PORT: '0', ...settings },
      /^Paragraf (?:works|answers at (\S+))$/m,
    );
    programs.push(made);
    return made;
  };

  const startApi = async (): Promise<void> => {
    const [, address] = await api.start();
    url = address!;
  };

  const post = ({ path, body }: Command, key: string): Promise<Response> =>
    fetch(`${url}/v1/associations/${ASSOCIATION}/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'idempotency-key': key,
        'if-match': '*',
        'occurred-at': '2021-06-01T09:00+02:00',
      },
      body: JSON.stringify(body),
    });

  /**
   * Sends a command until it is answered: the API may be away, or die before it can answer, and the other meetings may
   * be ahead of it in the number series time and again.
   */
  const send = async (path: string, body: object): Promise<OutcomeBody> => {
    const key = randomUUID();
    const response = await eventually(async () => {
      const attempt = await post({ path, body }, key);
      const text = await attempt.text();
      const isWorthAnother = attempt.status >= 500 || text.includes('stale-version');
      return isWorthAnother ? undefined : { ok: attempt.ok, text };
    }, PATIENCE);
    if (!response.ok) throw new Error(`${path}: ${(JSON.parse(response.text) as Problem).detail}`);
    const answer = JSON.parse(response.text) as OutcomeBody;
    acknowledged.push({ path, body, key, answer });
    return answer;
  };

  const foundAssociation = async (): Promise<void> => {
    await send('found', { name: 'Samordningsförbundet Skaraborg' });
    await send('charter/adopt', {
      version: '2021',
      inForceFrom: '2021-01-01',
      approvers: 1,
      chairSigns: true,
      anslagEndLabel: 't.o.m.',
    });
    await send('bodies/establish', {
      body: 'styrelsen',
      name: 'Styrelsen',
      kind: 'board',
      decides: true,
      paragraphs: { span: 'ever', sign: '§ ' },
      minutes: { span: 'ever', label: 'Nr {n}' },
    });
    for (const person of ['p01', 'p02', 'p03'])
      await send('people/register', { person, name: `Person ${person}` });
    await send('members/admit', { member: 'skovde', name: 'Skövde kommun', kind: 'municipality' });
    await send('members/admit', { member: 'fk', name: 'Försäkringskassan', kind: 'social-insurance-agency' });
    await send('seats/fill', { body: 'styrelsen', member: 'skovde', person: 'p01', role: 'ordinary' });
    await send('seats/fill', { body: 'styrelsen', member: 'fk', person: 'p02', role: 'ordinary' });
    await send('sites/register', {
      site: 'skovde',
      name: 'Skövde kommuns anslagstavla',
      member: 'skovde',
    });
  };

  /** From the plan to a planned anslag, which has been due for years. */
  const holdMeeting = async (id: string): Promise<void> => {
    const meeting = (path: string, body: object = {}): Promise<OutcomeBody> =>
      send(`meetings/${id}/${path}`, body);
    const day = '2021-06-01';
    await meeting('plan', {
      body: 'styrelsen',
      title: 'Styrelsemöte',
      documentTitle: 'Protokoll',
      date: day,
    });
    await meeting('agenda/add', { item: 'val', title: 'Val av justerare' });
    await meeting('open', { openedBy: 'p01' });
    await meeting('attendance/arrive', {
      people: [
        { person: 'p01', capacity: 'chair' },
        { person: 'p02', capacity: 'member' },
        { person: 'p03', capacity: 'officer' },
      ],
    });
    await meeting('paragraphs/open', { item: 'val' });
    await meeting('elect-approvers', { approvers: [{ person: 'p02' }] });
    await meeting('appoint-secretary', { person: 'p03' });
    await meeting('paragraphs/decide', {
      item: 'val',
      decision: 'val-1',
      decisionType: 'elected',
      clauses: ['Person p02 utses att justera.'],
    });
    await meeting('close');
    await meeting('minutes/draw-up', { keptAt: 'Kansliet, Skövde' });
    await meeting('minutes/sign', { person: 'p01', role: 'chair', on: day });
    await meeting('minutes/sign', { person: 'p03', role: 'secretary', on: day });
    await meeting('minutes/sign', { person: 'p02', role: 'approver', on: day });
    await meeting('minutes/approve', { on: day });
    await send(`anslag/${id}/schedule`, { meeting: id, postOn: day });
  };

  /** One meeting after another until told to stop; answers which. */
  const holdMeetings = async (client: number, stop: AbortSignal): Promise<string[]> => {
    const held: string[] = [];
    while (!stop.aborted) {
      const id = `styrelse-${client}-${held.length}`;
      await holdMeeting(id);
      held.push(id);
    }
    return held;
  };

  const faults: Record<(typeof FAULTS)[number], () => Promise<unknown>> = {
    api: async () => {
      await api.kill();
      await startApi();
    },
    worker: async () => {
      await worker.kill();
      await worker.start();
    },
    both: async () => {
      await Promise.all([api.kill(), worker.kill()]);
      await Promise.all([startApi(), worker.start()]);
    },
    connections: () =>
      temporary.owner.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      ),
  };

  /** One fault after another as the log grows: at whatever everybody happens to be doing then. */
  const doHarm = async (): Promise<void> => {
    const left = [...FAULTS];
    while (left.length > 0) {
      const [fault] = left.splice(below(left.length), 1);
      const until = (await head()) + 10 + below(60);
      await eventually(async () => (await head()) >= until, { ...PATIENCE, every: 5 });
      expect({ api: api.isRunning, worker: worker.isRunning }).toEqual({ api: true, worker: true });
      await faults[fault!]();
    }
  };

  const head = async (): Promise<number> => {
    const [row] = await temporary.owner.query<{ position: string }>('SELECT position FROM log.head');
    return Number(row!.position);
  };

  it('lose nothing that was acknowledged, and do nothing twice, when they are killed', async () => {
    try {
      const stop = new AbortController();
      const [held] = await Promise.all([
        Promise.all(Array.from({ length: CLIENTS }, (_, client) => holdMeetings(client, stop.signal))),
        doHarm().finally(() => stop.abort()),
      ]);
      const meetings = held.flat();
      const operator = new SubscriptionOperator(temporary.database, store);
      await everythingDone(temporary, operator, meetings.length);

      const log = await readAll(store);
      const { faults: logFaults } = await verifyLog(store, new EventRegistry(allEvents), { gapless: true });
      expect(logFaults).toEqual([]);
      expectAcknowledgedOnce(log, acknowledged);
      expectEffectsOnce(log, meetings);
      expectNumbersOnce(log, meetings.length);
      await expectSameAnswers();
      await expectSameReadModels(temporary, operator, meetings.length);

      const repeated = acknowledged.filter(({ answer }) => answer.duplicate).length;
      process.stdout.write(
        `killed-process: ${log.length} events, ${meetings.length} meetings, ${acknowledged.length} commands acknowledged, ` +
          `${repeated} of them when they were repeated\n`,
      );
    } catch (error) {
      process.stderr.write(`API:\n${api.output}\nWorker:\n${worker.output}\n`);
      throw error;
    }
  }, 180_000);

  it('end when they cannot start, so that somebody notices', async () => {
    const another = program('api', { PORT: new URL(url).port });
    await expect(another.start()).rejects.toThrow('ended before it had started');
    expect(another.output).toContain('EADDRINUSE');
  }, 30_000);

  /** Whoever asks once more hears what was answered the first time, and nothing more is recorded. */
  const expectSameAnswers = async (): Promise<void> => {
    const before = await head();
    for (const { key, answer, ...command } of acknowledged)
      expect(await (await post(command, key)).json()).toEqual({ ...answer, duplicate: true });
    expect(await head()).toBe(before);
  };
});

/** Every duty settled, and every read model at the end of the log. */
async function everythingDone(
  { owner }: TemporaryDatabase,
  operator: SubscriptionOperator,
  meetings: number,
): Promise<void> {
  await eventually(async () => {
    const [duties] = await owner.query<{ open: number; settled: number }>(
      `SELECT count(*) FILTER (WHERE settled_at IS NULL)::int AS open, count(settled_at)::int AS settled FROM paragraf.duty`,
    );
    const subscriptions = await operator.status();
    // Of each meeting: a draft, an approved paper, an anslag posted and taken down.
    return (
      duties!.open === 0 && duties!.settled === 4 * meetings && subscriptions.every(({ lag }) => lag === 0n)
    );
  }, PATIENCE);
}

async function readAll(store: PostgresEventStore): Promise<RecordedEvent[]> {
  const log: RecordedEvent[] = [];
  for await (const batch of store.readLog({ after: 0n })) log.push(...batch);
  return log;
}

/** What clients were told is in the log, and there is nothing of theirs that they were not told of. */
function expectAcknowledgedOnce(log: readonly RecordedEvent[], acknowledged: readonly Acknowledged[]): void {
  expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);
  const ofClients = log.filter(({ meta }) => !meta.actor.roles.includes('system'));
  expect(new Set(ofClients.map(({ meta }) => meta.commandId))).toEqual(
    new Set(acknowledged.map(({ key }) => key)),
  );
  for (const { key, answer } of acknowledged) {
    const events = ofClients.filter(({ stream, meta }) => stream === answer.stream && meta.commandId === key);
    expect(events.map(({ id, type, version, data }) => ({ id, type, version, data }))).toEqual(answer.events);
    expect(events.at(-1)).toMatchObject({ version: answer.version, position: BigInt(answer.position) });
  }
}

function expectEffectsOnce(log: readonly RecordedEvent[], meetings: readonly string[]): void {
  for (const id of meetings) {
    const inStream = (category: string, ...types: string[]): RecordedEvent[] =>
      log.filter(({ stream, type }) => stream === `${ASSOCIATION}/${category}-${id}` && types.includes(type));
    const toRender = inStream('meeting', 'minutes.drawn-up', 'minutes.approved').map(
      ({ version }) => version,
    );
    const rendered = inStream('document', 'document.rendered').map(
      ({ data }) => (data as { meetingVersion: number }).meetingVersion,
    );
    expect(toRender).toHaveLength(2);
    expect(rendered.sort((a, b) => a - b)).toEqual(toRender);
    expect(inStream('anslag', 'anslag.posted', 'anslag.taken-down').map(({ type }) => type)).toEqual([
      'anslag.posted',
      'anslag.taken-down',
    ]);
  }
}

/** Each meeting has one § and one number of its minutes, in series without holes. */
function expectNumbersOnce(log: readonly RecordedEvent[], meetings: number): void {
  for (const series of ['styrelsen.ever', 'styrelsen.minutes.ever']) {
    const taken = log.filter(({ stream }) => stream === `${ASSOCIATION}/series-${series}`);
    expect(taken.map(({ data }) => (data as { number: number }).number)).toEqual(
      Array.from({ length: meetings }, (_, n) => n + 1),
    );
  }
}

/** What people read is what the log says, whatever was killed while it was written. */
async function expectSameReadModels(
  { owner }: TemporaryDatabase,
  operator: SubscriptionOperator,
  meetings: number,
): Promise<void> {
  const before = await readModels(owner);
  expect(before.anslag).toHaveLength(meetings);
  const projections = await owner.query<{ name: string }>('SELECT name FROM paragraf.projection');
  for (const { name } of projections) await operator.rebuild(name);
  for (const { name } of projections)
    await eventually(async () => !(await operator.isRebuilding(name)), PATIENCE);
  expect(await readModels(owner)).toEqual(before);
}

async function readModels(owner: TemporaryDatabase['owner']): Promise<Record<string, unknown[]>> {
  const views = await owner.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.views WHERE table_schema = 'read' ORDER BY 1`,
  );
  const models: Record<string, unknown[]> = {};
  for (const { name } of views)
    models[name] = await owner.query(`SELECT to_jsonb(row) AS row FROM read.${name} row ORDER BY 1`);
  return models;
}
