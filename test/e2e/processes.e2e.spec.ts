import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allMigrations, type Readiness } from '#core';
import { LocalIssuer } from '#http';
import { type TemporaryDatabase, eventually, temporaryDatabase } from '#testing';
import { type Compiled, compile } from '../support/compiled.js';
import { Program } from '../support/program.js';

const run = promisify(execFile);
/** Of the advisory locks that leaders hold: `para`. */
const NAMESPACE = '1885434465';

let compiled: Compiled;
let home: string;
const programs: Program[] = [];

beforeAll(async () => {
  [compiled, home] = await Promise.all([compile('apps'), mkdtemp(join(tmpdir(), 'paragraf-processes-'))]);
}, 60_000);

afterAll(async () => {
  await Promise.all(programs.map((one) => one.kill()));
  await Promise.all([compiled.remove(), rm(home, { recursive: true, force: true })]);
});

function mainOf(app: 'api' | 'worker' | 'cli'): string {
  return join(compiled.directory, 'apps', app, 'src', 'main.js');
}

function program(
  app: 'api' | 'worker',
  { url }: TemporaryDatabase,
  settings: Readonly<Record<string, string>> = {},
): Program {
  const environment = { DATABASE_URL: url, PARAGRAF_HOME: home, PORT: '0', HEALTH_PORT: '0', ...settings };
  const made = new Program(mainOf(app), environment, /^Paragraf (?:works|answers at (\S+))$/m);
  programs.push(made);
  return made;
}

async function readinessAt(address: string): Promise<Readiness & { status: number }> {
  const response = await fetch(address);
  return { status: response.status, ...((await response.json()) as Readiness) };
}

function healthOf(worker: Program): string {
  return /^Its health is told at (\S+)$/m.exec(worker.output)![1]!;
}

describe('On a database that has never been brought up to date', () => {
  let database: TemporaryDatabase;
  beforeAll(async () => void (database = await temporaryDatabase()));
  afterAll(() => database.drop());

  it.each(['api', 'worker'] as const)('the %s does not start, and says what to run', async (app) => {
    const one = program(app, database);
    await expect(one.start()).rejects.toThrow('ended before it had started');
    expect(one.output).toMatch(/npm run migrate/);
    expect(one.output).not.toMatch(/^ {4}at /m);
  });

  it('any number of processes may bring it up to date at once, and one does', async () => {
    const environment = { PATH: process.env.PATH, DATABASE_URL: database.url, PARAGRAF_HOME: home };
    const migrating = Array.from({ length: 3 }, () =>
      run(process.execPath, [mainOf('cli'), 'migrate'], { env: environment }),
    );
    const said = (await Promise.all(migrating)).flatMap(({ stdout }) => stdout.match(/✓ \S+/g) ?? []);
    expect(said).toHaveLength(allMigrations.length);
    expect(new Set(said).size).toBe(allMigrations.length);
  });
});

describe('An API and two workers', () => {
  let database: TemporaryDatabase;
  let api: Program;
  let workers: Program[];
  let url: string;
  let token: string;

  beforeAll(async () => {
    database = await temporaryDatabase(allMigrations);
    api = program('api', database, { STOP_DELAY_SECONDS: '2' });
    workers = [program('worker', database), program('worker', database)];
    [[, url = '']] = await Promise.all([api.start(), ...workers.map((worker) => worker.start())]);
    const issuer = await LocalIssuer.open(join(home, 'issuer'));
    token = await issuer.issue({ association: null, roles: ['operator'], person: null });
  }, 60_000);
  afterAll(() => database.drop());

  const found = async (association: string): Promise<void> => {
    const response = await fetch(`${url}/v1/associations/${association}/found`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'idempotency-key': randomUUID(),
        'if-match': '*',
      },
      body: JSON.stringify({ name: `Samordningsförbundet ${association}` }),
    });
    expect({ status: response.status, body: await response.text() }).toMatchObject({ status: 201 });
  };

  const isListed = async (association: string): Promise<boolean> => {
    const listed = (await (await fetch(`${url}/v1/associations`)).json()) as Array<{ association: string }>;
    return listed.some((one) => one.association === association);
  };

  /** The sessions that lead, and how many subscriptions each has. */
  const leaders = (): Promise<Array<{ pid: number; led: string }>> =>
    database.owner.query<{ pid: number; led: string }>(
      `SELECT pid, count(*) AS led FROM pg_locks
        WHERE locktype = 'advisory' AND granted AND classid = ${NAMESPACE}
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
        GROUP BY pid`,
    );

  it('are ready, and tell what they stand on', async () => {
    const all = await Promise.all([
      readinessAt(`${url}/health/ready`),
      ...workers.map((worker) => readinessAt(healthOf(worker))),
    ]);
    for (const one of all)
      expect(one).toMatchObject({
        status: 200,
        ready: true,
        stopping: false,
        database: 'up',
        migrations: 'applied',
        eventStore: 'up',
      });
    expect(all.map(({ queue }) => queue)).toEqual([undefined, 'up', 'up']);
  });

  it('each read model has one leader, and another as soon as that is killed', async () => {
    await found('norra');
    await eventually(() => isListed('norra'));
    const subscriptions = (await readinessAt(`${url}/health/ready`)).subscriptions.length;
    const led = async (): Promise<number> =>
      (await leaders()).reduce((sum, { led: own }) => sum + Number(own), 0);
    expect(await led()).toBe(subscriptions);

    await workers[0]!.kill();
    await found('sodra');
    await eventually(() => isListed('sodra'));
    await eventually(async () => (await led()) === subscriptions);
  });

  it('a worker that is asked to stop finishes, and ends with code 0', async () => {
    const ended = workers[1]!.ended();
    workers[1]!.ask('SIGTERM');
    expect(await ended).toBe(0);
    expect(await leaders()).toEqual([]);
  });

  it('an API that is asked to stop is not ready, still answers for a while, and ends with code 0', async () => {
    const ended = api.ended();
    api.ask('SIGTERM');
    const readiness = await eventually(async () => {
      const now = await readinessAt(`${url}/health/ready`);
      return now.stopping ? now : undefined;
    });
    expect(readiness).toMatchObject({ status: 503, ready: false, database: 'up' });
    await found('vastra');
    expect(await ended).toBe(0);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow('fetch failed');
  });
});
