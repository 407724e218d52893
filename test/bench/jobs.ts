import { Queue, Worker, createPostgresBackend } from 'bullmq';
import { Pool } from 'pg';
import { allMigrations } from '#core';
import { migrate } from '#database';
import { hasRedisServer, startRedisServer } from '#testing';
import { postgresQueues } from '../../libs/jobs/src/queue/postgres-queues.js';
import { type QueueBackend, TAKE_OVER } from '../../libs/jobs/src/queue/queue-backend.js';
import { redisQueues } from '../../libs/jobs/src/queue/redis-queues.js';
import { type Measurement, rateOf } from './measure.js';

const JOBS = 1_000;
/** As many as a dispatcher adds at once, and as a worker has in hand. */
const AT_A_TIME = 100;
const CONCURRENCY = 4;
const NOTHING_ELSE = { removeOnComplete: true, removeOnFail: true, stackTraceLimit: 0 };

/** What adds and what performs jobs that do nothing. */
interface Jobs {
  readonly name: string;
  add(names: readonly string[]): Promise<unknown>;
  /** Called for each job that has been performed. */
  performed: () => void;
  close(): Promise<void>;
}

/** Jobs through Paragraf's queues and through BullMQ alone, on PostgreSQL and, where it is installed, on Redis. */
export class JobsBench {
  private readonly closing: Array<() => Promise<unknown>> = [];

  /** By backend; `url` is a database of its own. */
  async open(url: string): Promise<Array<{ title: string; measurements: Measurement[] }>> {
    await migrate(url, allMigrations);
    const paragraf = paragrafJobs(await postgresQueues(url));
    const pool = new Pool({ connectionString: url, max: 6, options: '-c search_path=bullmq' });
    const bare = bareJobs(new Queue('bare', { connection: pool }, createPostgresBackend), (perform) => {
      return new Worker(
        'bare',
        perform,
        { connection: pool, concurrency: CONCURRENCY },
        createPostgresBackend,
      );
    });
    this.closing.push(() =>
      paragraf
        .close()
        .then(() => bare.close())
        .then(() => pool.end()),
    );
    const sections = [{ title: 'Jobs on PostgreSQL', measurements: [paragraf, bare].map(measured) }];
    return hasRedisServer() ? [...sections, await this.onRedis()] : sections;
  }

  async close(): Promise<void> {
    for (const close of this.closing) await close();
  }

  private async onRedis(): Promise<{ title: string; measurements: Measurement[] }> {
    const server = await startRedisServer(['--maxmemory-policy', 'noeviction']);
    const access = { username: undefined, password: undefined, tls: false, prefix: 'bench' };
    const backend = await redisQueues({ kind: 'single', url: server.url, ...access });
    const paragraf = paragrafJobs(backend);
    const connection = { url: server.url, maxRetriesPerRequest: null };
    const bare = bareJobs(new Queue('bare', { connection }), (perform) => {
      return new Worker('bare', perform, { connection, concurrency: CONCURRENCY });
    });
    this.closing.push(() =>
      paragraf
        .close()
        .then(() => bare.close())
        .then(() => server.stop()),
    );
    return { title: 'Jobs on Redis', measurements: [paragraf, bare].map(measured) };
  }
}

/** A round: so many jobs added, and each performed. */
function measured(jobs: Jobs): Measurement {
  let made = 0;
  return {
    name: jobs.name,
    round: () =>
      rateOf(async () => {
        let left = JOBS;
        const all = new Promise<void>((resolve) => {
          jobs.performed = () => {
            if (--left === 0) resolve();
          };
        });
        for (let added = 0; added < JOBS; added += AT_A_TIME)
          await jobs.add(Array.from({ length: AT_A_TIME }, () => `job-${made++}`));
        await all;
        return JOBS;
      }),
  };
}

function paragrafJobs(backend: QueueBackend): Jobs {
  const queue = backend.queue({ attempts: 5, backoff: 1_000 });
  const jobs: Jobs = {
    name: 'Paragraf',
    add: (names) =>
      queue.add(
        names.map((key) => ({
          kind: 'bench',
          key,
          association: 'bench',
          dueAt: '2021-06-01T07:00:00.000Z',
          data: {},
          plannedPosition: '1',
          resting: false,
        })),
      ),
    performed: () => {},
    close: async () => {
      await worker.close();
      await queue.close();
      await backend.close();
    },
  };
  const worker = backend.worker(async () => jobs.performed(), { concurrency: CONCURRENCY, ...TAKE_OVER });
  return jobs;
}

function bareJobs(
  queue: Pick<Queue, 'addBulk' | 'close'>,
  start: (perform: () => Promise<void>) => { close(): Promise<void> },
): Jobs {
  const jobs: Jobs = {
    name: 'BullMQ alone',
    add: (names) =>
      queue.addBulk(
        names.map((name) => ({ name: 'bench', data: { name }, opts: { ...NOTHING_ELSE, jobId: name } })),
      ),
    performed: () => {},
    close: async () => {
      await worker.close();
      await queue.close();
    },
  };
  const worker = start(async () => jobs.performed());
  return jobs;
}
