import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type TemporaryDatabase, eventually, temporaryDatabase } from '#testing';
import type { RecordedEvent } from '#kernel';
import { eventStoreContract } from '../event-store.contract.js';
import type { Appended, NewEvent } from '../event-store.js';
import { eventId } from '../event-ids.js';
import { logMigrations } from './migrations.js';
import { PostgresEventStore } from './postgres-event-store.js';

eventStoreContract('The store in PostgreSQL', async () => {
  const { store, drop } = await openStore();
  return { store, cleanup: drop };
});

describe('The log in PostgreSQL', () => {
  let database: TemporaryDatabase;
  let store: PostgresEventStore;
  let drop: () => Promise<void>;
  beforeEach(async () => ({ database, store, drop } = await openStore()));
  afterEach(() => drop());

  const append = (stream: string, ...types: string[]): Promise<Appended> =>
    store.append(stream, 'any', types.map(event), command());
  const readLog = async (): Promise<RecordedEvent[]> => {
    const log: RecordedEvent[] = [];
    for await (const batch of store.readLog({ after: 0n })) log.push(...batch);
    return log;
  };

  it('has contiguous positions from 1, however many appends fail', async () => {
    await Promise.allSettled(
      Array.from({ length: 300 }, (_, n) =>
        store.append(`test/meeting-m${n % 50}`, n % 3, [event('a'), event('b')], command()),
      ),
    );
    const positions = (await readLog()).map(({ position }) => position);
    expect(positions).toEqual(positions.map((_, index) => BigInt(index + 1)));
    expect(await store.head()).toBe(BigInt(positions.length));
  });

  it('keeps the order of a stream whatever order transactions began in', async () => {
    const early = await database.owner.connect();
    // A transaction id taken before the other append: an order by transaction id would turn the stream around.
    await early.query('BEGIN');
    await early.query('SELECT pg_current_xact_id()');
    await append('test/meeting-a', 'first');
    await early.query(
      `SELECT log.append('{1}', '{test/meeting-a}', '{1}', $1, '{2021-06-01}', '{1}', $1, '{second}', '{1}', '{{}}', '{{}}')`.replaceAll(
        `'{{}}'`,
        `ARRAY['{}']`,
      ),
      [[randomUUID()]],
    );
    await early.query('COMMIT');
    early.release();
    expect((await readLog()).map(({ position, version, type }) => [position, version, type])).toEqual([
      [1n, 1, 'first'],
      [2n, 2, 'second'],
    ]);
  });

  const listening = (): Promise<unknown[]> =>
    database.owner.query(
      `SELECT FROM pg_stat_activity
       WHERE application_name = 'paragraf-listen' AND datname = current_database() AND query LIKE 'SELECT position%'`,
    );

  describe('is only appended to', () => {
    beforeEach(async () => {
      await append('test/meeting-a', 'a', 'b');
    });

    const CHANGES = [
      `UPDATE log.event SET data = '{}'`,
      `UPDATE log.event SET data = '{}' WHERE position = 99`,
      'DELETE FROM log.event',
      'TRUNCATE log.event',
      'TRUNCATE log.event, log.head CASCADE',
      'DELETE FROM log.head',
      `INSERT INTO log.event SELECT * FROM log.event ON CONFLICT (position) DO UPDATE SET data = '{}'`,
    ];

    it.each([
      ...CHANGES,
      `INSERT INTO log.event (position, stream, version, event_id, type, schema, data, meta, recorded_at)
       VALUES (3, 'test/meeting-a', 3, gen_random_uuid(), 'c', 1, '{}', '{}', now())`,
      'UPDATE log.head SET position = 1',
      'SELECT FROM log.head FOR UPDATE',
      'DROP TRIGGER only_appended_to ON log.event',
      'ALTER TABLE log.event DISABLE TRIGGER ALL',
    ])('the app is not permitted: %s', async (sql) => {
      await expect(database.database.query(sql)).rejects.toMatchObject({ code: '42501' });
      expect((await readLog()).map(({ type }) => type)).toEqual(['a', 'b']);
    });

    it.each(CHANGES)('the owner is stopped: %s', async (sql) => {
      await expect(database.owner.query(sql)).rejects.toThrow(/only appended to/);
      expect((await readLog()).map(({ type }) => type)).toEqual(['a', 'b']);
    });

    it('not even a replication session changes it', async () => {
      await expect(
        database.owner.transaction(async (client) => {
          await client.query(`SET LOCAL session_replication_role = 'replica'`);
          await client.query('DELETE FROM log.event');
        }),
      ).rejects.toThrow(/only appended to/);
    });
  });

  describe('signals growth', () => {
    it('once for each flush', async () => {
      const client = await database.owner.connect();
      await client.query('LISTEN paragraf_log');
      const heard: string[] = [];
      client.on('notification', ({ payload }) => heard.push(payload!));
      await Promise.all([append('test/meeting-a', 'a', 'b'), append('test/meeting-b', 'c')]);
      const { last } = await append('test/meeting-a', 'd');
      await eventually(() => heard.includes(String(last)));
      expect(heard).toEqual(['3', '4']);
      client.release(true);
    });

    it('to whoever listens, who takes no notice of what is not a position', async () => {
      const stop = new AbortController();
      const wakeUps = store.changed(stop.signal)[Symbol.asyncIterator]();
      await eventually(async () => (await listening()).length > 0);
      await database.owner.query(
        `SELECT pg_notify('paragraf_log', text) FROM unnest('{nonsense,-1,7}'::text[]) text`,
      );
      expect((await wakeUps.next()).value).toBe(7n);
      stop.abort();
    });

    it('also when the signal is lost', async () => {
      const stop = new AbortController();
      const wakeUps = store.changed(stop.signal)[Symbol.asyncIterator]();
      await append('test/meeting-a', 'a');
      expect((await wakeUps.next()).value).toBe(1n);
      await database.owner.query('UPDATE log.head SET position = 5');
      expect((await wakeUps.next()).value).toBe(5n);
      stop.abort();
    });
  });

  it('closes when what is under way has been recorded', async () => {
    const closing = new PostgresEventStore({ url: database.url });
    const underWay = Promise.all(
      ['a', 'b'].map((type) => closing.append('test/meeting-a', 'any', [event(type)], command())),
    );
    await closing.close();
    expect((await underWay).map(({ version }) => version)).toEqual([1, 2]);
  });

  describe('survives', () => {
    const terminate = (applicationName: string): Promise<unknown[]> =>
      database.owner.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE application_name = $1 AND datname = current_database()`,
        [applicationName],
      );

    it('the loss of its connection while appending: nothing is lost, nothing is doubled', async () => {
      const acknowledged: string[] = [];
      const appends = Promise.all(
        Array.from({ length: 60 }, async (_, n) => {
          for (let version = 0; version < 20; version++) {
            const options = command();
            await store.append(`test/meeting-m${n}`, version, [event('a')], options);
            acknowledged.push(eventId(options.commandId, 0));
          }
        }),
      );
      let killed = 0;
      while (acknowledged.length < 1_200) {
        const seen = acknowledged.length;
        killed += (await terminate('paragraf-append')).length;
        await eventually(() => acknowledged.length > seen, { every: 1 });
      }
      expect(killed).toBeGreaterThan(0);

      await appends;
      const ids = (await readLog()).map(({ id }) => id);
      expect(ids.sort()).toEqual(acknowledged.sort());
    });

    it('a login that is refused at first', async () => {
      const login = `test_${randomBytes(6).toString('hex')}`;
      const late = new PostgresEventStore({ url: urlFor(database, login) });
      try {
        const early = late.append('test/meeting-a', 'any', [event('a')], command());
        await expect(early).rejects.toMatchObject({ code: expect.stringMatching(/^28/) });
        await database.owner.query(`CREATE ROLE ${login} LOGIN PASSWORD 'let me in' IN ROLE paragraf_app`);
        expect(await late.append('test/meeting-a', 'any', [event('a')], command())).toMatchObject({
          version: 1,
        });
      } finally {
        await late.close();
        await database.owner.query(`DROP ROLE IF EXISTS ${login}`);
      }
    });

    it('a commit whose answer never came: the repeat finds it', async () => {
      const options = command();
      const before = await store.append('test/meeting-a', 'none', [event('a')], options);
      await terminate('paragraf-append');
      expect(await store.append('test/meeting-a', 'none', [event('a')], options)).toEqual({
        ...before,
        duplicate: true,
      });
    });

    it('the loss of the connection it listens on', async () => {
      const stop = new AbortController();
      const wakeUps = store.changed(stop.signal)[Symbol.asyncIterator]();
      await eventually(async () => (await terminate('paragraf-listen')).length > 0);
      const { last } = await append('test/meeting-a', 'a');
      expect((await wakeUps.next()).value).toBe(last);
      stop.abort();
    });

    it('an append that cannot be written: those beside it are', async () => {
      const impossible = { ...event('a'), schema: -1 };
      const outcomes = await Promise.allSettled([
        append('test/meeting-a', 'a'),
        store.append('test/meeting-b', 'any', [impossible], command()),
        append('test/meeting-c', 'c'),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect((await readLog()).map(({ type }) => type)).toEqual(['a', 'c']);
    });

    it('another process holding the lock for longer than it will wait', async () => {
      const other = await database.owner.connect();
      await other.query('BEGIN');
      await other.query('SELECT FROM log.head FOR UPDATE');
      const waiting = append('test/meeting-a', 'a');
      await eventually(
        async () =>
          (
            await database.owner.query(
              `SELECT FROM pg_stat_activity WHERE application_name = 'paragraf-append'
               AND datname = current_database() AND wait_event_type = 'Lock'`,
            )
          ).length > 0,
      );
      await other.query('ROLLBACK');
      other.release();
      expect(await waiting).toMatchObject({ version: 1, last: 1n });
    });
  });
});

async function openStore(): Promise<{
  database: TemporaryDatabase;
  store: PostgresEventStore;
  drop: () => Promise<void>;
}> {
  const database = await temporaryDatabase(logMigrations);
  const store = new PostgresEventStore({ url: database.url });
  await store.open();
  return {
    database,
    store,
    drop: async () => {
      await store.close();
      await database.drop();
    },
  };
}

function urlFor({ url }: TemporaryDatabase, login: string): string {
  const other = new URL(url);
  other.username = login;
  other.password = 'let me in';
  return other.href;
}

function event(type: string): NewEvent {
  return {
    type,
    schema: 1,
    data: {},
    meta: {
      command: 'test/append',
      commandId: randomUUID(),
      fingerprint: 'f',
      actor: { person: null, roles: ['system'] },
      occurredAt: '2021-06-01T07:00:00.000Z',
      correlationId: 'r',
      causationId: null,
      usedFacts: [],
    },
  };
}

function command(): { commandId: string; recordedAt: string } {
  return { commandId: randomUUID(), recordedAt: '2021-06-01T07:00:00.000Z' };
}
