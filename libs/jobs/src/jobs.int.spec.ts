import { Logger } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Queue, createPostgresBackend } from 'bullmq';
import { Cluster } from 'ioredis';
import { Pool } from 'pg';
import { v5 } from 'uuid';
import { DrivenClock, type Instant, type RecordedEvent } from '#kernel';
import type { RedisConfiguration, RedisPlace } from '#configuration';
import { MemoryEventStore } from '#event-store';
import { SubscriptionOperator, forgetSubscriptions, projectionMigrations } from '#projections';
import {
  type TemporaryDatabase,
  appendEvents,
  eventually,
  hasRedisServer,
  registryOf,
  startRedisCluster,
  startRedisSentinel,
  startRedisServer,
  temporaryDatabase,
} from '#testing';
import { Duties, forgetDuties } from './duties.js';
import { DutyRunner, type DutyRunnerOptions } from './duty-runner.js';
import { jobsMigrations } from './migrations.js';
import { type Duty, type DutyChange, Process } from './process.js';
import { QUEUE_NAME } from './queue/duty-queue.js';
import { postgresQueues } from './queue/postgres-queues.js';
import type { QueueBackend } from './queue/queue-backend.js';
import { openRedis, queuePrefix } from './queue/redis-connections.js';
import { redisQueues } from './queue/redis-queues.js';

const NAMESPACE = '5a1b4c1e-33f1-4f5c-9a39-0b0f6a9a5d11';
const START = '2021-06-01T07:00:00.000Z';
const day = (n: number): Instant => `2021-06-${String(n).padStart(2, '0')}T07:00:00.000Z`;

/** Posts a notice on the day it is scheduled for. */
class Posting extends Process {
  readonly kind = 'post';
  readonly handles = ['notice.scheduled', 'notice.posted'];
  readonly tries: Duty[] = [];

  constructor(private readonly effect: (duty: Duty, n: number) => Promise<unknown>) {
    super();
  }

  plan({ type, data }: RecordedEvent): DutyChange[] {
    const { id, at } = data as { id: string; at: Instant };
    if (type === 'notice.posted') return [{ settle: id }];
    return [{ add: { key: id, association: 'skaraborg', dueAt: at, data: { at } } }];
  }

  async perform(duty: Duty): Promise<void> {
    this.tries.push(duty);
    await this.effect(duty, this.tries.length);
  }

  triesOf(key: string): number {
    return this.tries.filter((duty) => duty.key === key).length;
  }
}

interface DutyRow {
  due_at: Instant;
  settled_at: Instant | null;
  performed_at: Instant | null;
  last_error: string | null;
}

/** A backend to test, and hands on its queue to do harm with. */
interface Tier {
  open(): Promise<QueueBackend>;
  rawQueue(): Queue;
  /** Loses every job, as a restart without persistence would. */
  lose(queue: Queue): Promise<void>;
  close(): Promise<void>;
}

if (!hasRedisServer())
  console.warn('redis-server is not installed: the queues are tested on PostgreSQL only.');

const BACKENDS = [
  'postgres',
  ...(hasRedisServer() ? (['single', 'sentinel', 'cluster'] as const) : []),
] as const;

describe.each(BACKENDS)('Duties, woken by %s', (backend) => {
  const registry = registryOf('notice.scheduled', 'notice.posted');
  let redis: StartedRedis | undefined;
  let temporary: TemporaryDatabase;
  let store: MemoryEventStore;
  let clock: DrivenClock;
  let tier: Tier;
  let runners: DutyRunner[];

  beforeAll(async () => {
    Logger.overrideLogger(false);
    if (backend !== 'postgres') redis = await startRedis(backend);
  });
  afterAll(async () => {
    await redis?.stop();
    Logger.overrideLogger(['log', 'warn', 'error']);
  });
  beforeEach(async () => {
    temporary = await temporaryDatabase([...projectionMigrations, ...jobsMigrations]);
    store = new MemoryEventStore();
    clock = new DrivenClock(START);
    tier = redis
      ? redisTier({ ...redis.place, ...ACCESS, prefix: temporary.url.split('/').at(-1)! })
      : postgresTier(temporary.url);
    runners = [];
  });
  afterEach(async () => {
    await Promise.all(runners.map((runner) => runner.stop()));
    await tier.close();
    await temporary.drop();
  });

  const schedule = (id: string, at: Instant) =>
    appendEvents(store, `skaraborg/notice-${id}`, [{ type: 'notice.scheduled', data: { id, at } }]);
  const post = ({ key, dueAt }: Duty) =>
    appendEvents(store, `skaraborg/notice-${key}`, [{ type: 'notice.posted', data: { id: key } }], {
      commandId: v5(`post ${key} ${dueAt}`, NAMESPACE),
    });
  const run = async (posting: Posting, options: DutyRunnerOptions = {}): Promise<DutyRunner> => {
    const { database } = temporary;
    const settings = { fallback: 20, sweep: 25, backoff: 5, ...options };
    const runner = new DutyRunner([posting], database, store, registry, clock, await tier.open(), settings);
    await runner.start();
    runners.push(runner);
    return runner;
  };
  const posted = async (): Promise<string[]> => {
    const ids: string[] = [];
    for await (const batch of store.readLog({ after: 0n, types: ['notice.posted'] }))
      ids.push(...batch.map(({ data }) => (data as { id: string }).id));
    return ids;
  };
  const settled = (key: string) =>
    eventually(async () => {
      const [row] = await temporary.database.query(
        'SELECT settled_at FROM paragraf.duty WHERE key = $1 AND settled_at IS NOT NULL',
        [key],
      );
      return row;
    });
  const dutyOf = async (key: string) =>
    (await temporary.database.query<DutyRow>('SELECT * FROM paragraf.duty WHERE key = $1', [key]))[0];
  /** Adds jobs for a duty past the dispatcher. */
  const double = async (key: string, times: number): Promise<Queue> => {
    const queue = tier.rawQueue();
    const job = { kind: 'post', key, association: 'skaraborg' };
    for (let n = 0; n < times; n++) await queue.add('post', job);
    return queue;
  };
  const everyJobIsDone = (queue: Queue) =>
    eventually(async () => (await queue.getJobs(['waiting', 'active', 'delayed'])).length === 0);
  /** Another duty that came due after whatever is in question has been performed: nothing is left waiting. */
  let markers = 0;
  const everythingDueHasBeenTaken = async (): Promise<void> => {
    const key = `marker-${++markers}`;
    await schedule(key, clock.now());
    await settled(key);
  };

  it('are performed when they come due by the clock, and not before', async () => {
    const posting = new Posting(post);
    await run(posting);
    await schedule('a', day(10));
    await everythingDueHasBeenTaken();
    await everyJobIsDone(await double('a', 3));
    expect(posting.triesOf('a')).toBe(0);

    clock.advanceTo(day(10));
    await settled('a');
    expect(posting.tries.find(({ key }) => key === 'a')).toMatchObject({
      kind: 'post',
      association: 'skaraborg',
      dueAt: day(10),
      data: { at: day(10) },
    });
    expect((await posted()).filter((id) => id === 'a')).toEqual(['a']);
  });

  it('are performed late when nobody was there in time, also those from before the process was written', async () => {
    await schedule('a', day(2));
    await schedule('b', day(3));
    clock.advanceTo(day(20));
    await run(new Posting(post));
    await settled('a');
    await settled('b');
    expect((await posted()).sort()).toEqual(['a', 'b']);
  });

  it('that are settled come out settled, and are not performed again, when the log is read anew', async () => {
    const posting = new Posting(post);
    const runner = await run(posting);
    await schedule('a', day(1));
    await settled('a');
    await schedule('b', day(10));
    await everythingDueHasBeenTaken();
    await runner.stop();
    await temporary.database.transaction(async (client) => {
      await forgetSubscriptions(client);
      await forgetDuties(client);
    });

    await run(posting);
    await everythingDueHasBeenTaken();
    expect(await settled('a')).toBeDefined();
    expect(await dutyOf('b')).toMatchObject({ due_at: day(10), settled_at: null });
    expect(posting.triesOf('a')).toBe(1);
  });

  it('are performed though their jobs were lost', async () => {
    const posting = new Posting(post);
    await run(posting);
    const queue = tier.rawQueue();
    await queue.pause();
    await schedule('a', day(1));
    await eventually(async () => (await queue.getJobs()).length === 1);
    expect(posting.tries).toEqual([]);
    await tier.lose(queue);
    await queue.resume();
    await settled('a');
    expect(await posted()).toEqual(['a']);
  });

  it('have their effect once, however many jobs there are of them', async () => {
    await run(new Posting(post));
    await double('a', 5);
    await schedule('a', day(1));
    await double('a', 5);
    await settled('a');
    await everyJobIsDone(await double('a', 5));
    expect(await posted()).toEqual(['a']);
  });

  it('that are moved before they are due are performed on the new day only', async () => {
    const posting = new Posting(post);
    await run(posting);
    await schedule('a', day(10));
    await everythingDueHasBeenTaken();
    await schedule('a', day(20));
    await everythingDueHasBeenTaken();
    clock.advanceTo(day(15));
    await everythingDueHasBeenTaken();
    expect(posting.triesOf('a')).toBe(0);

    clock.advanceTo(day(20));
    await settled('a');
    expect(posting.tries.filter(({ key }) => key === 'a').map(({ dueAt }) => dueAt)).toEqual([day(20)]);
  });

  it('come back when they are planned anew after they were settled', async () => {
    const posting = new Posting(post);
    await run(posting);
    await schedule('a', day(1));
    await settled('a');
    await schedule('a', day(1));
    await everythingDueHasBeenTaken();
    expect(posting.triesOf('a')).toBe(1);

    await schedule('a', day(5));
    clock.advanceTo(day(5));
    await eventually(async () => (await posted()).filter((id) => id === 'a').length === 2);
    await settled('a');
  });

  it('have their effect once when the process dies between the effect and the note of it', async () => {
    const posting = new Posting(async (duty, n) => {
      await post(duty);
      if (n === 1) throw new Error('the process is gone');
    });
    await run(posting);
    await schedule('a', day(1));
    await settled('a');
    await everythingDueHasBeenTaken();
    expect((await posted()).filter((id) => id === 'a')).toEqual(['a']);
  });

  it('that were performed rest until their result should have come, and are then performed again', async () => {
    const silent = new Posting(async (duty) => (duty.key === 'a' ? undefined : post(duty)));
    const runner = await run(silent);
    await schedule('a', day(1));
    await eventually(async () => (await dutyOf('a'))?.performed_at);
    for (let n = 0; n < 3; n++) await everythingDueHasBeenTaken();
    await everyJobIsDone(await double('a', 3));
    expect(silent.triesOf('a')).toBe(1);
    expect(await dutyOf('a')).toMatchObject({ settled_at: null, attempts: 1, last_error: null });
    await runner.stop();
    runners = [];

    await temporary.owner.query('UPDATE paragraf.duty SET rest_until = now()');
    await run(new Posting(post));
    await settled('a');
  });

  it('that fail are tried again, and say why without saying whom', async () => {
    const failing = new Posting(async (duty, n) => {
      if (n <= 4) throw new RangeError('no site for "Anna Ek"');
      await post(duty);
    });
    await run(failing, { attempts: 2, restFailed: 1, backoff: 250 });
    await schedule('a', day(1));
    await eventually(async () => (await dutyOf('a'))?.last_error === 'RangeError: no site for …');
    const queue = tier.rawQueue();
    const [waiting] = await eventually(async () => {
      const delayed = await queue.getJobs(['delayed']);
      return delayed.length > 0 && delayed;
    });
    expect(waiting!.failedReason).toBe('RangeError: no site for …');
    expect(JSON.stringify(waiting!.toJSON())).not.toContain('Anna');
    await settled('a');
    expect(failing.triesOf('a')).toBe(5);
    expect(await queue.getJobs()).toEqual([]);
  });

  it('that fail because something is away do not rest when the queue gives up', async () => {
    const failing = new Posting(async (duty, n) => {
      if (n <= 4) throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
      await post(duty);
    });
    await run(failing, { attempts: 2, restFailed: 600_000 });
    await schedule('a', day(1));
    await settled('a');
    expect(failing.triesOf('a')).toBe(5);
  });

  it('under way are finished before the process stops', async () => {
    let finish = (): void => {};
    const held = new Promise<void>((resolve) => (finish = resolve));
    const slow = new Posting(async (duty) => {
      await held;
      await post(duty);
    });
    const runner = await run(slow);
    await schedule('a', day(1));
    await eventually(() => slow.triesOf('a') === 1);
    runners = [];
    const stopped = runner.stop();
    expect(await posted()).toEqual([]);
    finish();
    await stopped;
    expect(await posted()).toEqual(['a']);
  });

  it('are shared by processes', async () => {
    const postings = [new Posting(post), new Posting(post)];
    for (const posting of postings) await run(posting, { concurrency: 1 });
    const keys = Array.from({ length: 30 }, (_, n) => `n${n}`);
    for (const key of keys) await schedule(key, day(1));
    for (const key of keys) await settled(key);
    expect((await posted()).sort()).toEqual(keys.sort());
  });

  it('are planned anew from the first event when an operator says so, and settled ones stay settled', async () => {
    const posting = new Posting(post);
    await run(posting);
    await schedule('a', day(1));
    await schedule('b', day(9));
    await settled('a');
    await temporary.owner.query(`UPDATE paragraf.duty SET due_at = '2031-01-01' WHERE key = 'b'`);

    await new Duties(temporary.database).replan('post');
    await settled('a');
    const operator = new SubscriptionOperator(temporary.database, store);
    await eventually(async () => (await operator.status()).every(({ lag }) => lag === 0n));
    expect(await dutyOf('b')).toMatchObject({ due_at: day(9), settled_at: null });
    expect((await posted()).filter((id) => id === 'a')).toEqual(['a']);
  });

  // The last of them: afterwards there is no master more to kill.
  if (backend === 'sentinel')
    it('are performed, once, though the master is killed and a replica takes its place', async () => {
      await run(new Posting(post));
      const keys = Array.from({ length: 30 }, (_, n) => `n${n}`);
      for (const key of keys.slice(0, 20)) await schedule(key, day(1));
      const failedOver = redis!.failOver!();
      for (const key of keys.slice(20)) await schedule(key, day(1));
      await failedOver;
      for (const key of keys) await settled(key);
      expect((await posted()).sort()).toEqual(keys.sort());
    });
});

function postgresTier(url: string): Tier {
  const pool = new Pool({ connectionString: url, options: '-c search_path=bullmq' });
  const queues: Queue[] = [];
  return {
    open: () => postgresQueues(url),
    rawQueue: () => {
      const queue = new Queue(QUEUE_NAME, { connection: pool }, createPostgresBackend) as unknown as Queue;
      queues.push(queue);
      return queue;
    },
    lose: (queue) => queue.obliterate({ force: true }),
    close: async () => {
      await Promise.all(queues.map((queue) => queue.close()));
      await pool.end();
    },
  };
}

function redisTier(redis: RedisConfiguration): Tier {
  const queues: Queue[] = [];
  const connection = openRedis(redis, 'worker');
  connection.on('error', () => {}); // A test may kill it.
  return {
    open: () => redisQueues(redis),
    rawQueue: () => {
      const queue = new Queue(QUEUE_NAME, { connection, prefix: queuePrefix(redis) });
      queues.push(queue);
      return queue;
    },
    lose: async () => {
      const servers = connection instanceof Cluster ? connection.nodes('master') : [connection];
      for (const server of servers) await server.flushall();
    },
    close: async () => {
      await Promise.all(queues.map((queue) => queue.close()));
      connection.disconnect();
    },
  };
}

const ACCESS = { username: undefined, password: undefined, tls: false };

interface StartedRedis {
  readonly place: RedisPlace;
  readonly failOver?: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

async function startRedis(kind: RedisPlace['kind']): Promise<StartedRedis> {
  if (kind === 'single') {
    const { url, stop } = await startRedisServer();
    return { place: { kind, url }, stop };
  }
  if (kind === 'cluster') {
    const { nodes, stop } = await startRedisCluster();
    return { place: { kind, nodes }, stop };
  }
  const { sentinels, name, failOver, stop } = await startRedisSentinel();
  const place = { kind, sentinels, name, sentinelUsername: undefined, sentinelPassword: undefined };
  return { place, failOver, stop };
}
