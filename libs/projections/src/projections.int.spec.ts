import { Logger } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '#kernel';
import { MemoryEventStore } from '#event-store';
import { type TemporaryDatabase, appendEvents, eventually, registryOf, temporaryDatabase } from '#testing';
import { forgetSubscriptions } from './forget-subscriptions.js';
import { ReadModelGenerations } from './generations.js';
import type { Leadership } from './leadership.js';
import { Checkpoints } from './checkpoints.js';
import { type FollowOptions, LogFollower, type Subscription } from './log-follower.js';
import { projectionMigrations } from './migrations.js';
import { ProjectionRunner } from './projection-runner.js';
import { Projection, type ProjectionSql, sqlOf } from './projection.js';
import { ReadYourWrites } from './read-your-writes.js';
import { SubscriptionOperator } from './subscription-operator.js';

const STREAM = 'skaraborg/draw-1';
const FALLBACK = 20;

interface Tally {
  drawn: number;
  /** Depends on the order, and on no number being taken twice. */
  trace: number;
}

const next = ({ drawn, trace }: Tally, n: number): Tally => ({
  drawn: drawn + 1,
  trace: (trace * 31 + n) % 1_000_003,
});

class TallyProjection extends Projection {
  readonly handles = ['number.drawn'];
  readonly tables: string;

  constructor(
    readonly name = 'tally',
    readonly version = 1,
    private readonly beforeCommit: (
      events: readonly RecordedEvent[],
      sql: ProjectionSql,
    ) => unknown = () => {},
  ) {
    super();
    this.tables = `CREATE TABLE ${name} (association text PRIMARY KEY, drawn integer, trace integer)`;
  }

  async apply(events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void> {
    const [row] = await sql.query<Tally>(`SELECT drawn, trace FROM ${this.name}`);
    const tally = events.reduce(
      (sum, { data }) => next(sum, (data as { n: number }).n),
      row ?? { drawn: 0, trace: 0 },
    );
    await sql.query(
      `INSERT INTO ${this.name} VALUES ('skaraborg', $1, $2)
       ON CONFLICT (association) DO UPDATE SET drawn = EXCLUDED.drawn, trace = EXCLUDED.trace`,
      [tally.drawn, tally.trace],
    );
    await this.beforeCommit(events, sql);
  }
}

describe('Projections', () => {
  const registry = registryOf('number.drawn', 'number.hidden');
  let temporary: TemporaryDatabase;
  let store: MemoryEventStore;
  let operator: SubscriptionOperator;
  let stops: Array<() => Promise<void>>;

  // The faults below are ours; the log need not tell of them.
  beforeAll(() => Logger.overrideLogger(false));
  afterAll(() => Logger.overrideLogger(['log', 'warn', 'error']));
  beforeEach(async () => {
    temporary = await temporaryDatabase(projectionMigrations);
    store = new MemoryEventStore();
    operator = new SubscriptionOperator(temporary.database, store);
    stops = [];
  });
  afterEach(async () => {
    await Promise.all(stops.map((stop) => stop()));
    await temporary.drop();
  });

  const draw = (...numbers: number[]) =>
    appendEvents(
      store,
      STREAM,
      numbers.map((n) => ({ type: 'number.drawn', data: { n } })),
    );
  const hide = () => appendEvents(store, STREAM, [{ type: 'number.hidden', data: {} }]);
  const run = async (projections: Projection[], options: FollowOptions = {}): Promise<ProjectionRunner> => {
    const runner = new ProjectionRunner(projections, temporary.database, store, registry, {
      fallback: FALLBACK,
      ...options,
    });
    await runner.start();
    stops.push(() => runner.stop());
    return runner;
  };
  const read = async (view = 'tally'): Promise<Tally | undefined> =>
    (await temporary.database.query<Tally>(`SELECT drawn, trace FROM read.${view}`))[0];
  const freshFold = async (): Promise<Tally> => {
    let tally: Tally = { drawn: 0, trace: 0 };
    for await (const batch of store.readLog({ after: 0n, types: ['number.drawn'] }))
      for (const { data } of batch) tally = next(tally, (data as { n: number }).n);
    return tally;
  };
  const statusOf = async (name: string) => (await operator.status()).find((status) => status.name === name)!;
  const caughtUp = (name = 'tally') => eventually(async () => (await statusOf(name)).lag === 0n);
  const halted = (name: string) =>
    eventually(async () => {
      const status = await statusOf(name);
      return status.state === 'halted' && status;
    });

  it('follow the log, and pass by what they do not handle', async () => {
    await draw(1, 2, 3);
    await run([new TallyProjection()]);
    await draw(4);
    await hide();
    await caughtUp();
    expect(await read()).toEqual(await freshFold());
    expect(await statusOf('tally')).toMatchObject({
      state: 'running',
      position: 5n,
      head: 5n,
      failure: null,
    });
  });

  it('go on where they left off', async () => {
    await draw(1, 2);
    const first = await run([new TallyProjection()]);
    await caughtUp();
    await first.stop();
    await draw(3);
    await run([new TallyProjection()]);
    await caughtUp();
    expect(await read()).toEqual(await freshFold());
  });

  it('lose nothing and repeat nothing when they are cut off between apply and commit', async () => {
    let attempts = 0;
    const cutOff = async (_events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void> => {
      attempts++;
      if (attempts % 3 === 0) return;
      if (attempts % 3 === 1) throw Object.assign(new Error('the process is gone'), { code: '08006' });
      const [own] = await sql.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await temporary.owner.query('SELECT pg_terminate_backend($1)', [own!.pid]);
    };
    for (let n = 0; n < 16; n++) await draw(n, n + 1);
    await run([new TallyProjection('tally', 1, cutOff)], { batch: 4 });
    await caughtUp();
    expect(attempts).toBe(3 * (32 / 4));
    expect(await read()).toEqual(await freshFold());
  });

  it('never apply an event twice, though two followers both believe that they lead', async () => {
    const projection = new TallyProjection();
    await (await run([projection])).stop();
    const everyoneLeads = { lead: async () => true, release: async () => {} } as unknown as Leadership;
    const subscription: Subscription = {
      id: 'rm_tally_v1',
      handles: projection.handles,
      apply: async (events, client) => {
        await client.query('SET LOCAL search_path TO rm_tally_v1');
        await projection.apply(events, sqlOf(client));
      },
    };
    const follow = (): void => {
      const options = { fallback: 1, batch: 3 };
      const follower = new LogFollower(
        subscription,
        temporary.database,
        store,
        registry,
        everyoneLeads,
        options,
      );
      follower.start();
      stops.push(() => follower.stop());
    };
    follow();
    follow();
    for (let n = 0; n < 60; n++) await draw(n, 2 * n);
    await caughtUp();
    expect(await read()).toEqual(await freshFold());
  });

  it('are taken over by another process when the leader loses its connection', async () => {
    const two = [await run([new TallyProjection()]), await run([new TallyProjection()])];
    for (let n = 0; n < 20; n++) {
      await draw(n);
      await temporary.owner.query(
        `SELECT pg_terminate_backend(pid) FROM pg_locks
          WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      );
    }
    await caughtUp();
    expect(await read()).toEqual(await freshFold());

    await two[0]!.stop();
    await draw(7);
    await caughtUp();
    expect(await read()).toEqual(await freshFold());
  });

  describe('that meet an event they cannot take', () => {
    let broken: boolean;
    const poisoned = (): TallyProjection =>
      new TallyProjection('poisoned', 1, (events) => {
        if (broken && events.some(({ data }) => (data as { n: number }).n === 13))
          throw new RangeError('no place for "Anna Ek"');
      });
    beforeEach(async () => {
      broken = true;
      await draw(1, 2, 13, 4);
      await run([poisoned(), new TallyProjection()]);
    });

    it('halt right before it, say so, and leave the others alone', async () => {
      await caughtUp('tally');
      const status = await halted('poisoned');
      expect(status).toMatchObject({ position: 2n, lag: 2n });
      expect(status.failure).toMatchObject({
        position: 3n,
        eventType: 'number.drawn',
        error: 'RangeError: no place for …',
        attempts: 1,
      });
      expect((await read('poisoned'))!.drawn).toBe(2);
      expect((await read('tally'))!.drawn).toBe(4);
    });

    it('hold up only those who ask for them', async () => {
      await halted('poisoned');
      const reads = new ReadYourWrites(temporary.database);
      expect(await reads.waitFor(4n)).toBe(true);
      expect(await reads.waitFor(4n, { projections: ['poisoned'], timeoutMs: 30 })).toBe(false);
    });

    it('try it again when an operator says so, and go on once the fault is mended', async () => {
      await halted('poisoned');
      await operator.retry('poisoned');
      await eventually(async () => (await halted('poisoned')).failure!.attempts === 2);

      broken = false;
      await operator.retry('poisoned');
      await caughtUp('poisoned');
      expect(await read('poisoned')).toEqual(await freshFold());
      expect((await statusOf('poisoned')).failure).toBeNull();
    });

    it('pass it by when an operator says so, and keep the reason', async () => {
      await halted('poisoned');
      await operator.skip('poisoned', 'drawn by mistake', 'p07');
      await caughtUp('poisoned');
      expect((await read('poisoned'))!.drawn).toBe(3);
      expect(await temporary.database.query('SELECT * FROM paragraf.skipped_event')).toMatchObject([
        {
          subscription: 'rm_poisoned_v1',
          position: '3',
          event_type: 'number.drawn',
          error: 'RangeError: no place for …',
          reason: 'drawn by mistake',
          skipped_by: 'p07',
        },
      ]);
    });

    it('are neither retried nor skipped unless halted', async () => {
      await expect(operator.retry('tally')).rejects.toThrow('tally is not halted');
      await expect(operator.skip('tally', 'why not', 'p07')).rejects.toThrow('tally is not halted');
    });
  });

  it('are rebuilt beside the live one while events keep coming', async () => {
    await draw(...Array.from({ length: 200 }, (_, n) => n));
    await run([new TallyProjection()], { batch: 10 });
    await caughtUp();
    const switched = async (): Promise<string> =>
      (await temporary.database.query<{ switched_at: string }>('SELECT * FROM paragraf.projection'))[0]!
        .switched_at;
    const before = await switched();

    await temporary.owner.query('UPDATE rm_tally_v1.tally SET drawn = -1');
    await operator.rebuild('tally');
    await eventually(async () => {
      await draw(1);
      return (await switched()) !== before;
    });

    await caughtUp();
    expect(await read()).toEqual(await freshFold());
    await eventually(async () => (await operator.status()).length === 1);
    await draw(2);
    await caughtUp();
    expect(await read()).toEqual(await freshFold());
  });

  it('are rebuilt again when asked before the runner has looked round', async () => {
    await draw(1, 2, 3);
    await run([new TallyProjection()], { fallback: 200 });
    await caughtUp();
    for (const wrong of [-1, -2, -3]) {
      await temporary.owner.query('UPDATE rm_tally_v1.tally SET drawn = $1', [wrong]);
      await operator.rebuild('tally');
      await eventually(async () => !(await operator.isRebuilding('tally')));
      expect(await read()).toEqual(await freshFold());
    }
  });

  it('are not switched to a build that is behind: what is read never goes back in time', async () => {
    await draw(1, 2, 3);
    const projection = new TallyProjection();
    const runner = await run([projection]);
    await caughtUp();
    await runner.stop();

    const generations = new ReadModelGenerations(temporary.database);
    await operator.rebuild('tally');
    const { build } = await generations.prepare(projection);
    expect(await generations.switchTo(projection, build!)).toBe(false);
    expect((await read())!.drawn).toBe(3);
  });

  it('of a new version are built beside the old, which is read until they have caught up', async () => {
    await draw(1, 2, 3);
    const old = await run([new TallyProjection()]);
    await caughtUp();

    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await run([new TallyProjection('tally', 2, () => held)]);
    await draw(4);
    await eventually(async () => (await read())!.drawn === 4);
    expect((await operator.status()).map(({ subscription, state }) => [subscription, state])).toEqual([
      ['rm_tally_v1', 'running'],
      ['rm_tally_v2', 'building'],
    ]);

    release();
    await eventually(async () => (await statusOf('tally')).subscription === 'rm_tally_v2');
    await draw(5);
    await caughtUp();
    expect(await read()).toEqual(await freshFold());

    // The old release has nothing left to run, and does not switch back when it starts again.
    await old.stop();
    await run([new TallyProjection()]);
    await draw(6);
    await caughtUp();
    expect(await operator.status()).toMatchObject([{ subscription: 'rm_tally_v2', state: 'running' }]);
    expect(await read()).toEqual(await freshFold());
  });

  it('are made anew from a log that has moved to other positions', async () => {
    await draw(1, 2);
    const runner = await run([new TallyProjection()]);
    await caughtUp();
    await runner.stop();
    store = new MemoryEventStore();
    operator = new SubscriptionOperator(temporary.database, store);
    await hide();
    await draw(1, 2);

    await temporary.database.transaction(forgetSubscriptions);
    expect(await operator.status()).toEqual([]);
    await run([new TallyProjection()]);
    await caughtUp();
    expect(await read()).toEqual(await freshFold());
    expect(await statusOf('tally')).toMatchObject({ position: 3n });
  });

  it('let a query wait for what a command has just written', async () => {
    const reads = new ReadYourWrites(temporary.database);
    await run([new TallyProjection()]);
    const { last } = await draw(1, 2);
    expect(await reads.waitFor(last, { projections: ['tally'] })).toBe(true);
    expect((await read())!.drawn).toBe(2);
    expect(await reads.waitFor(last + 1n, { timeoutMs: 30 })).toBe(false);
    expect(await reads.waitFor(1n, { projections: ['nobody'], timeoutMs: 30 })).toBe(false);
  });

  it('know where a subscription stands', async () => {
    const checkpoints = new Checkpoints(temporary.database);
    await checkpoints.start('one', 'one');
    await checkpoints.start('one', 'one');
    expect(await checkpoints.read('one')).toEqual({ position: 0n, halted: false });
    expect(await checkpoints.read('another')).toBeUndefined();
  });
});
