import type { PostgresDatabase } from '#database';
import { eventually } from '#testing';
import type { Random } from '../support/random.js';
import type { Installation, Queues } from './installation.js';
import type { KeptRunning } from './kept-running.js';

/** What a fault may touch, and how it tells the time: by what the clients get done. */
export interface Scene {
  readonly installation: Installation;
  /** With the owner's rights, so that it may end others' connections. */
  readonly database: PostgresDatabase;
  readonly random: Random;
  /** Resolves when the clients have been answered so many times more, or have waited in vain for a while. */
  readonly answered: (times: number) => Promise<void>;
  /** Resolves when the clients have asked so many times more, answered or not. */
  readonly asked: (times: number) => Promise<void>;
}

type Fault = (scene: Scene) => Promise<void>;

/** What is done to the processes, and to the server that everything is kept in. */
const FAULTS = {
  'an API and a worker killed': async ({ installation, random }) => {
    const [api, worker] = [await oneOf(installation.apis, random), await oneOf(installation.workers, random)];
    await Promise.all([restart(api), restart(worker)]);
  },
  'PostgreSQL killed and kept away': async ({ installation: { postgres }, random, asked }) => {
    await postgres.kill();
    await asked(20 + random.below(80));
    await postgres.start();
  },
  "one of PostgreSQL's processes killed": async ({ database, random }) => {
    const clients = await database.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'paragraf-%' AND pid <> pg_backend_pid()`,
    );
    // The server then ends all others, and recovers.
    if (clients.length > 0) process.kill(random.pick(clients).pid, 'SIGKILL');
  },
  'every connection ended': async ({ database }) => {
    await database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
  },
  'everything killed': async ({ installation: { postgres, redis, processes } }) => {
    const parts = redis ? [...processes, redis] : processes;
    await Promise.all([...parts.map((part) => part.kill()), postgres.kill()]);
    // All at once: those that need the others must wait for them, or be started again.
    await Promise.all([...parts.map((part) => part.start()), postgres.start()]);
  },
  'an API stopped for a while': async (scene) => {
    const api = await oneOf(scene.installation.apis, scene.random);
    await stopped(api, scene.answered(5 + scene.random.below(20)));
  },
  'a worker stopped for a while': async (scene) => {
    const worker = await oneOf(scene.installation.workers, scene.random);
    await stopped(worker, scene.answered(20 + scene.random.below(60)));
  },
  'a worker stopped until another led in its place': async ({ installation, database, random }) => {
    const worker = await oneOf(installation.workers, random);
    worker.pause();
    try {
      const [head] = await database.query<{ position: string }>('SELECT position FROM log.head');
      await eventually(
        async () => {
          const behind = 'SELECT FROM paragraf.checkpoint WHERE position <= $1';
          return (await database.query(behind, [head!.position])).length === 0;
        },
        { timeout: 60_000 },
      );
    } finally {
      worker.goOn();
    }
  },
} satisfies Record<string, Fault>;

/** Only where there is one. */
const FAULTS_OF_REDIS = {
  'Redis killed and kept away': async ({ installation: { redis }, random, answered }) => {
    await redis!.kill();
    await answered(20 + random.below(60));
    await redis!.start();
  },
  'Redis stopped for a while': ({ installation: { redis }, random, answered }) =>
    stopped(redis!, answered(20 + random.below(60))),
} satisfies Record<string, Fault>;

/** What takes longer than clients wait for an answer, or is a part of another fault: for those who have the time. */
const LONG_FAULTS = {
  'an API killed': async ({ installation, random }) => restart(await oneOf(installation.apis, random)),
  'a worker killed': async ({ installation, random }) => restart(await oneOf(installation.workers, random)),
  'PostgreSQL killed': async ({ installation: { postgres } }) => {
    await postgres.kill();
    await postgres.start();
  },
  'PostgreSQL stopped for longer than clients wait': async ({ installation: { postgres }, asked }) => {
    await postgres.pause();
    await asked(10);
    await postgres.goOn();
  },
} satisfies Record<string, Fault>;

const LONG_FAULTS_OF_REDIS = {
  'Redis killed': async ({ installation: { redis } }) => {
    await redis!.kill();
    await redis!.start();
  },
} satisfies Record<string, Fault>;

const ALL = { ...FAULTS, ...FAULTS_OF_REDIS, ...LONG_FAULTS, ...LONG_FAULTS_OF_REDIS };

/** A fault by the name that the report has. */
export type FaultName = keyof typeof ALL;

export function faultsFor(queues: Queues, { long }: { long: boolean }): FaultName[] {
  return Object.keys({
    ...FAULTS,
    ...(queues === 'redis' && FAULTS_OF_REDIS),
    ...(long && LONG_FAULTS),
    ...(long && queues === 'redis' && LONG_FAULTS_OF_REDIS),
  }) as FaultName[];
}

/** Does a fault when the database is there, which may be what was hurt last. */
export async function doHarm(name: FaultName, scene: Scene): Promise<void> {
  await eventually(() => scene.database.query('SELECT 1'), { timeout: 60_000 });
  await ALL[name](scene);
}

/** One of two, when both are there: somebody is left. */
async function oneOf(parts: readonly KeptRunning[], { pick }: Random): Promise<KeptRunning> {
  await eventually(() => parts.every(({ started }) => started), { timeout: 120_000 });
  return pick(parts);
}

/** Not awaited: the next fault may come while it starts. */
async function restart(part: KeptRunning): Promise<void> {
  await part.kill();
  void part.start();
}

async function stopped(part: KeptRunning, until: Promise<void>): Promise<void> {
  part.pause();
  await until;
  part.goOn();
}
