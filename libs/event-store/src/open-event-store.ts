import type { Configuration } from '#configuration';
import { PostgresDatabase } from '#database';
import type { OpenEventStore } from './event-store.js';
import type { KurrentDBEventStore } from './kurrentdb/kurrentdb-event-store.js';
import { PostgresEventStore } from './postgres/postgres-event-store.js';

/**
 * Opens the log that the configuration names. Nothing but this knows which engine runs. Rejects when it cannot be reached or used.
 */
export async function openEventStore({
  databaseUrl,
  eventStore,
}: Pick<Configuration, 'databaseUrl' | 'eventStore'>): Promise<OpenEventStore> {
  const store =
    eventStore.engine === 'kurrentdb'
      ? await kurrentDB(databaseUrl, eventStore.url)
      : new PostgresEventStore({ url: databaseUrl });
  try {
    await store.open();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function kurrentDB(databaseUrl: string, url: string): Promise<KurrentDBEventStore> {
  await assertHoldsNoLog(databaseUrl);
  // The client brings gRPC and a native library, which nobody else has to wait for.
  const { KurrentDBEventStore } = await import('./kurrentdb/kurrentdb-event-store.js');
  return new KurrentDBEventStore({ url });
}

/** The read models in the database have come as far as a position of one log; they would miss another log's events. */
async function assertHoldsNoLog(databaseUrl: string): Promise<void> {
  const database = new PostgresDatabase({ url: databaseUrl, applicationName: 'paragraf-engine' });
  try {
    const [table] = await database.query<{ there: boolean }>(
      `SELECT to_regclass('log.head') IS NOT NULL AS there`,
    );
    // It is made by the migrations, whatever engine keeps the log.
    if (!table?.there) return;
    const [head] = await database.query<{ position: string }>('SELECT position FROM log.head');
    if (BigInt(head?.position ?? 0) > 0n)
      throw new Error(
        'The database of DATABASE_URL already holds a log.\nUnset EVENT_STORE to go on with it, or give KurrentDB a new database for its read models.',
      );
  } finally {
    await database.end();
  }
}
