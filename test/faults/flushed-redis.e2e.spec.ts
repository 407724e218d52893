import { randomInt } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { PostgresDatabase } from '#database';
import { PostgresEventStore } from '#event-store';
import type { RecordedEvent } from '#kernel';
import { eventually, hasRedisServer, type RedisServer, startRedisServer } from '#testing';
import { readScenarios } from '../../apps/cli/src/scenario/read-scenarios.js';
import { PlayedHouse } from '../support/played-house.js';
import { random, type Random } from '../support/random.js';
import { noneHalted, sameReadModels } from './proof.js';

const SCENARIOS = fileURLToPath(new URL('../scenarios/', import.meta.url));

/** Twenty in all: some between what people do, the others just when a job has been added or taken. */
const FLUSHES = { atSteps: 8, atJobs: 12 };

/** Jobs are lost more often than they are in use, and looked for more often. */
const TIMES = { sweep: 250, backoff: 100, takeOver: { lockDuration: 1_000, stalledInterval: 250 } };

const describeWithRedis = hasRedisServer()
  ? describe
  : (name: string, _tests: () => void) => it(`${name}: not tried, redis-server is not installed`, () => {});

// Where there is no Redis there is nothing to flush; libs/jobs says so.
describeWithRedis('Everything due happens, once, though Redis is flushed', () => {
  const seed = Number(process.env.PARAGRAF_SEED ?? randomInt(2 ** 31));
  let redis: RedisServer;
  let flushing: Flushing;
  let house: PlayedHouse;
  let database: PostgresDatabase;
  let store: PostgresEventStore;
  let log: RecordedEvent[];

  beforeAll(async () => {
    process.stdout.write(`flushed-redis: PARAGRAF_SEED=${seed}\n`);
    redis = await startRedisServer();
    const files = (await readdir(SCENARIOS)).filter((name) => name.endsWith('.yaml'));
    const paths = files.map((name) => join(SCENARIOS, name));
    const steps = (await readScenarios(paths)).reduce((sum, scenario) => sum + scenario.steps.length, 0);
    flushing = await Flushing.of(redis.url, random(seed), steps);
    house = await PlayedHouse.of(paths, {
      environment: { REDIS_URL: redis.url },
      duties: TIMES,
      onStep: () => flushing.step(),
    });
    const { databaseUrl } = house.installation.configuration;
    database = new PostgresDatabase({ url: databaseUrl, applicationName: 'flushed-redis', role: 'owner' });
    store = new PostgresEventStore({ url: databaseUrl });
    await comeToRest(house, database);
    log = [];
    for await (const batch of store.readLog({ after: 0n })) log.push(...batch);
  }, 180_000);

  afterAll(async () => {
    await store?.close();
    await database?.end();
    await house?.close();
    flushing?.close();
    await redis?.stop();
  }, 60_000);

  it('whole, 20 times, jobs and all', () => {
    process.stdout.write(`flushed-redis: ${flushing.count} times, ${flushing.jobsLost} jobs lost\n`);
    expect(flushing.count).toBe(FLUSHES.atSteps + FLUSHES.atJobs);
    expect(flushing.jobsLost).toBeGreaterThan(0);
  });

  it('every paper is made once of each version of a meeting that has one', () => {
    const toRender = log
      .filter(({ type }) => ['minutes.drawn-up', 'minutes.approved', 'notes.completed'].includes(type))
      .map(({ stream, version }) => `${stream} ${version}`);
    const rendered = log
      .filter(({ type }) => type === 'document.rendered')
      .map(({ stream, data }) => {
        const { meetingVersion } = data as { meetingVersion: number };
        return `${stream.replace('/document-', '/meeting-')} ${meetingVersion}`;
      });
    expect(toRender.length).toBeGreaterThan(5);
    expect(rendered.toSorted()).toEqual(toRender.toSorted());
  });

  it('every anslag is posted once, and taken down once when its days are over', () => {
    const times = (type: string): string[] =>
      log.filter((event) => event.type === type).map(({ stream }) => stream);
    const posted = times('anslag.posted');
    expect(posted.length).toBeGreaterThan(1);
    expect(new Set(posted).size).toBe(posted.length);
    expect(times('anslag.taken-down').toSorted()).toEqual(posted.toSorted());
  });

  it('nothing that is due is left, no subscription halts, and the read models are those of the log', async () => {
    expect(await open(database, house.installation.now())).toEqual([]);
    expect(await noneHalted({ database, store })).toMatchObject({ failures: [] });
    expect(await sameReadModels({ database, store })).toMatchObject({ failures: [] });
  }, 180_000);
});

/** Empties Redis at moments drawn beforehand, told by what has been done and not by the time. */
class Flushing {
  count = 0;
  jobsLost = 0;
  private steps = 0;
  private jobs = 0;
  private under = Promise.resolve();

  private constructor(
    private readonly redis: Redis,
    private readonly monitor: Redis,
    private readonly atSteps: ReadonlySet<number>,
    private readonly atJobs: ReadonlySet<number>,
  ) {
    // BullMQ tells of every job in a stream: a script's XADD … event added jobId ….
    monitor.on('monitor', (_time: string, words: string[]) => {
      const what = words[words.indexOf('event') + 1];
      const isOfJob = words[0]?.toLowerCase() === 'xadd' && (what === 'added' || what === 'active');
      if (isOfJob && this.atJobs.has(this.jobs++)) this.flush();
    });
  }

  static async of(url: string, draw: Random, steps: number): Promise<Flushing> {
    const redis = new Redis(url);
    const monitor = await redis.monitor();
    const atSteps = drawn(FLUSHES.atSteps, steps, draw);
    // Every job is added and taken, and the scenarios have at least a dozen.
    return new Flushing(redis, monitor, atSteps, drawn(FLUSHES.atJobs, 24, draw));
  }

  step(): void {
    if (this.atSteps.has(this.steps++)) this.flush();
  }

  close(): void {
    this.monitor.disconnect();
    this.redis.disconnect();
  }

  private flush(): void {
    this.count++;
    this.under = this.under.then(async () => {
      const [[, jobs]] = (await this.redis.multi().keys('paragraf:duties:*_*').flushall().exec()) as [
        [null, string[]],
      ];
      // A job has its own key, and one for its lock while it is under way.
      this.jobsLost += jobs.filter((key) => !key.endsWith(':lock')).length;
    });
  }
}

function drawn(count: number, limit: number, { below }: Random): Set<number> {
  const numbers = new Set<number>();
  while (numbers.size < count) numbers.add(below(limit));
  return numbers;
}

async function open(database: PostgresDatabase, now: string): Promise<string[]> {
  const duties = await database.query<{ name: string }>(
    `SELECT kind || ' ' || key AS name FROM paragraf.duty WHERE settled_at IS NULL AND due_at <= $1`,
    [now],
  );
  return duties.map(({ name }) => name);
}

async function comeToRest({ installation }: PlayedHouse, database: PostgresDatabase): Promise<void> {
  await eventually(
    async () => {
      const left = await open(database, installation.now());
      if (left.length > 0) throw new Error(`not settled: ${left.join(', ')}`);
      return (await installation.subscriptions.status()).every(({ lag }) => lag === 0n);
    },
    { timeout: 90_000 },
  );
}
