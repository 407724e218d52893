import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { KurrentDBStandIn } from '../../../test/support/kurrentdb-stand-in/stand-in-server.js';
import type { EventStoreSettings } from '#configuration';
import { type TemporaryDatabase, temporaryDatabase } from '#testing';
import { compareLogs } from './compare-logs.js';
import type { EventStore, OpenEventStore } from './event-store.js';
import { MemoryEventStore } from './memory/memory-event-store.js';
import { migrateLog } from './migrate-log.js';
import { followLogOf, openEventStore, openLogOf } from './open-event-store.js';
import { logMigrations } from './postgres/migrations.js';
import { PostgresEventStore } from './postgres/postgres-event-store.js';

/** Text that an engine might reformat: key order, numbers at their limits, half a surrogate pair, NUL. */
const AWKWARD = { b: 1, a: [5e-324, -0, 1e21], 10: 'x', 2: 'y', half: '\ud800', nul: '\u0000', å: null };

describe('Moving a log', () => {
  let database: TemporaryDatabase;
  let postgres: PostgresEventStore;

  beforeEach(async () => {
    database = await temporaryDatabase(logMigrations);
    postgres = new PostgresEventStore({ url: database.url });
    await postgres.open();
  });
  afterEach(async () => {
    await postgres.close();
    await database.drop();
  });

  it('into PostgreSQL and out of it again gives the same log', async () => {
    const source = new MemoryEventStore();
    await fill(source, 40);

    expect(await migrateLog(source, postgres)).toEqual({ there: 0, moved: 80 });
    const { difference, digest } = await compareLogs(source, postgres);
    expect(difference).toBeUndefined();

    const back = new MemoryEventStore();
    await migrateLog(postgres, back);
    expect(await all(back)).toEqual(await all(source));
    expect((await compareLogs(back, source)).digest).toBe(digest);
  });

  it('into PostgreSQL goes on from where the last run ended', async () => {
    const source = new MemoryEventStore();
    await migrateLog(source, postgres);
    await fill(source, 3);
    await migrateLog(source, postgres);
    await fill(source, 2);

    expect(await migrateLog(source, postgres)).toEqual({ there: 6, moved: 4 });
    expect(await all(postgres)).toEqual(await all(source));
  });
});

describe('A database', () => {
  it('is followed to the engine that its log was moved to, and back', async () => {
    const database = await temporaryDatabase(logMigrations);
    const standIn = await KurrentDBStandIn.start();
    const opened: OpenEventStore[] = [];
    const open = async (
      eventStore: EventStoreSettings,
      opening: typeof openEventStore = openEventStore,
    ): Promise<OpenEventStore> => {
      const store = await opening({ databaseUrl: database.url, eventStore });
      opened.push(store);
      return store;
    };
    try {
      const kurrentdb = { engine: 'kurrentdb', url: standIn.url } as const;
      const postgres = await open({ engine: 'postgres' });
      await fill(postgres, 5);
      await expect(open(kurrentdb)).rejects.toThrow('already holds a log');

      await migrateLog(postgres, await open(kurrentdb, openLogOf));
      await database.database.transaction((client) => followLogOf(client, 'kurrentdb'));
      await expect(open({ engine: 'postgres' })).rejects.toThrow('Set EVENT_STORE=kurrentdb');
      const moved = await open(kurrentdb);
      expect((await compareLogs(postgres, moved)).difference).toBeUndefined();
      await fill(moved, 2);

      expect(await migrateLog(moved, postgres)).toEqual({ there: 10, moved: 4 });
      await database.database.transaction((client) => followLogOf(client, 'postgres'));
      await open({ engine: 'postgres' });
      expect(await compareLogs(moved, postgres)).toMatchObject({ events: 14, raised: 0 });
      await expect(open(kurrentdb)).rejects.toThrow('Unset EVENT_STORE');
    } finally {
      for (const store of opened) await store.close();
      standIn.stop();
      await database.drop();
    }
  }, 60_000);
});

/** Commands that each append to two streams. */
async function fill(store: EventStore, commands: number): Promise<void> {
  for (let n = 0; n < commands; n++) {
    const commandId = randomUUID();
    const meta = {
      command: 'numbers/draw',
      commandId,
      fingerprint: 'f',
      actor: { person: null, roles: ['system'] },
      occurredAt: '2021-06-01T07:00:00.000Z',
      correlationId: commandId,
      causationId: null,
      usedFacts: [],
    };
    const event = { type: 'number.drawn', schema: 3, data: { ...AWKWARD, n }, meta };
    await store.appendAll(
      [
        { stream: `skaraborg/draw-${n % 7}`, expectedVersion: 'any', events: [event] },
        { stream: `vanern/draw-${n % 3}`, expectedVersion: 'any', events: [event] },
      ],
      { commandId, recordedAt: new Date(Date.UTC(2021, 5, 1) + n).toISOString() },
    );
  }
}

async function all(store: EventStore): Promise<object[]> {
  const events: object[] = [];
  for await (const batch of store.readLog({ after: 0n })) events.push(...batch);
  return events;
}
