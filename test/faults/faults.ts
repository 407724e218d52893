import type { PostgresDatabase } from '#database';
import { eventually } from '#testing';
import type { Random } from '../support/random.js';
import type { Installation } from './installation.js';
import type { KeptRunning } from './kept-running.js';

/** What a fault may touch, and how it tells the time: by what the clients get done. */
export interface Scene {
  readonly installation: Installation;
  /** With the owner's rights, so that it may end others' connections. */
  readonly database: PostgresDatabase;
  readonly random: Random;
  /** Resolves when the clients have been answered so many times more, or have waited in vain for a while. */
  answered(times: number): Promise<void>;
  /** Resolves when the clients have asked so many times more, answered or not. */
  asked(times: number): Promise<void>;
}

type Fault = (scene: Scene) => Promise<void>;

/** Everything that is done to an installation, by the name that the report has. */
export const FAULTS = {
  'an API killed': ({ installation, random }) => restart(random.pick(installation.apis)),
  'a worker killed': ({ installation, random }) => restart(random.pick(installation.workers)),
  'an API and a worker killed': async ({ installation, random }) => {
    await Promise.all([restart(random.pick(installation.apis)), restart(random.pick(installation.workers))]);
  },
  'PostgreSQL killed': async ({ installation: { postgres } }) => {
    await postgres.kill();
    await postgres.start();
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
  'Redis killed': async ({ installation: { redis } }) => {
    if (redis) await restart(redis);
  },
  'Redis killed and kept away': async ({ installation: { redis }, random, answered }) => {
    await redis?.kill();
    await answered(20 + random.below(60));
    await redis?.start();
  },
  'everything killed': async ({ installation: { postgres, redis, processes } }) => {
    const parts = redis ? [...processes, redis] : processes;
    await Promise.all([...parts.map((part) => part.kill()), postgres.kill()]);
    // All at once: those that need the others must wait for them, or be started again.
    await Promise.all([...parts.map((part) => part.start()), postgres.start()]);
  },
  'every connection ended': async ({ database }) => {
    await database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
  },
  'an API stopped for a while': (scene) => stopForAWhile(scene.random.pick(scene.installation.apis), scene),
  'a worker stopped for a while': (scene) =>
    stopForAWhile(scene.random.pick(scene.installation.workers), scene),
  'Redis stopped for a while': async (scene) => {
    if (scene.installation.redis) await stopForAWhile(scene.installation.redis, scene);
  },
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;

export const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];

async function restart(part: KeptRunning): Promise<void> {
  await part.kill();
  await part.start();
}

async function stopForAWhile(part: KeptRunning, { answered, random }: Scene): Promise<void> {
  part.pause();
  await answered(20 + random.below(60));
  part.goOn();
}

/** Does a fault, and answers when the database is there again: it may be that which was hurt. */
export async function doHarm(name: FaultName, scene: Scene): Promise<void> {
  await eventually(() => scene.database.query('SELECT 1'), { timeout: 60_000 });
  await FAULTS[name](scene);
}
