import type { PoolClient } from 'pg';
import type { Configuration, EventStoreSettings } from '#configuration';
import { PostgresDatabase } from '#database';
import type { OpenEventStore } from './event-store.js';
import type { KurrentDBEventStore } from './kurrentdb/kurrentdb-event-store.js';
import { PostgresEventStore } from './postgres/postgres-event-store.js';

type Engine = EventStoreSettings['engine'];

/** What is said of an engine to those who must choose another. */
const SETTING = { postgres: 'Unset EVENT_STORE', kurrentdb: 'Set EVENT_STORE=kurrentdb' } as const;

/**
 * Opens the log that the configuration names. Nothing but this knows which engine runs. Rejects when it cannot be reached
 * or used, and when the database's read models follow the log of another engine.
 */
export async function openEventStore(
  configuration: Pick<Configuration, 'databaseUrl' | 'eventStore'>,
): Promise<OpenEventStore> {
  await assertFollows(configuration.databaseUrl, configuration.eventStore.engine);
  return openLogOf(configuration);
}

/** Opens the log that an engine keeps, whether the database's read models follow it or not. */
export async function openLogOf({
  databaseUrl,
  eventStore,
}: Pick<Configuration, 'databaseUrl' | 'eventStore'>): Promise<OpenEventStore> {
  const store =
    eventStore.engine === 'kurrentdb'
      ? await kurrentDB(eventStore.url)
      : new PostgresEventStore({ url: databaseUrl });
  try {
    await store.open();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** From now on the database's read models follow the log that this engine keeps. */
export async function followLogOf(client: PoolClient, engine: Engine): Promise<void> {
  await client.query(
    `INSERT INTO log.engine (name) VALUES ($1) ON CONFLICT (single_row) DO UPDATE SET name = excluded.name`,
    [engine],
  );
}

async function kurrentDB(url: string): Promise<KurrentDBEventStore> {
  // The client brings gRPC and a native library, which nobody else has to wait for.
  const { KurrentDBEventStore } = await import('./kurrentdb/kurrentdb-event-store.js');
  return new KurrentDBEventStore({ url });
}

/** The read models in the database have come as far as a position of one log; they would miss another log's events. */
async function assertFollows(databaseUrl: string, engine: Engine): Promise<void> {
  const database = new PostgresDatabase({ url: databaseUrl, applicationName: 'paragraf-engine' });
  try {
    const [table] = await database.query<{ there: boolean }>(
      `SELECT to_regclass('log.engine') IS NOT NULL AS there`,
    );
    // It is made by the migrations, whatever engine keeps the log.
    if (!table?.there) return;
    const [log] = await database.query<{ followed: Engine | null; head: string }>(
      'SELECT (SELECT name FROM log.engine) AS followed, (SELECT position FROM log.head) AS head',
    );
    const followed = log?.followed ?? (BigInt(log?.head ?? 0) > 0n ? 'postgres' : engine);
    if (followed === engine) return;
    throw new Error(
      log?.followed
        ? `The log has been moved, and the database of DATABASE_URL follows the one in ${followed}.\n${SETTING[followed]}, or move the log back with migrate-log.`
        : `The database of DATABASE_URL already holds a log.\n${SETTING[followed]} to go on with it, move it with migrate-log, or give KurrentDB a new database for its read models.`,
    );
  } finally {
    await database.end();
  }
}
