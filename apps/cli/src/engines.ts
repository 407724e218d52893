import { type EventStore, PostgresEventStore } from '#event-store';

export const ENGINES = ['postgres', 'kurrentdb'] as const;

export type Engine = (typeof ENGINES)[number];

export interface OpenLog {
  readonly store: EventStore;
  close(): Promise<void>;
}

/** Opens the log that an engine keeps, whichever of them the installation runs on. */
export async function openLog(engine: Engine, databaseUrl: string): Promise<OpenLog> {
  const store = engine === 'postgres' ? new PostgresEventStore({ url: databaseUrl }) : kurrentDbStore();
  await store.open();
  return { store, close: () => store.close() };
}

function kurrentDbStore(): PostgresEventStore {
  throw new Error('This version of Paragraf cannot keep its log in KurrentDB.');
}
