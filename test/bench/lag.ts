import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { allMigrations } from '#core';
import { migrate } from '#database';
import { type NewEvent, PostgresEventStore } from '#event-store';
import { Program } from '../support/program.js';
import { metadata } from './contender.js';
import { shareOf } from './measure.js';

const PER_SECOND = 1_000;
/** One event in so many makes a row that is looked for; the others are texts, of which two read models take note. */
const WATCHED = 5;
/** How often a reader looks. It is part of the lag. */
const LOOK_EVERY_MS = 2;

export type LagFigures = Readonly<Record<string, number | string>>;

/** How long after an event is sent a reader sees what a read model made of it, with a worker process that keeps them all. */
export async function measureLag(databaseUrl: string, home: string, seconds: number): Promise<LagFigures> {
  await migrate(databaseUrl, allMigrations);
  const worker = new Program(
    'dist/apps/worker/src/main.js',
    { DATABASE_URL: databaseUrl, PARAGRAF_HOME: join(home, 'worker') },
    /^Paragraf works$/m,
  );
  const store = new PostgresEventStore({ url: databaseUrl });
  const reader = new Client({ connectionString: databaseUrl });
  try {
    await Promise.all([worker.start(), store.open(), reader.connect()]);
    const warmUp = await stream(store, reader, 0, 2);
    return summaryOf(await stream(store, reader, warmUp.sent.length, seconds));
  } finally {
    await worker.kill();
    await Promise.all([store.close(), reader.end()]);
  }
}

interface Streamed {
  /** When each event was sent and, for those that were looked for, how long it took until it was seen. */
  readonly sent: readonly number[];
  readonly lags: readonly number[];
  readonly appends: readonly number[];
  readonly perSecond: number;
}

/** Sends events at an even pace, whether the earlier ones are answered or not, and looks for them meanwhile. */
async function stream(
  store: PostgresEventStore,
  reader: Client,
  from: number,
  seconds: number,
): Promise<Streamed> {
  const total = seconds * PER_SECOND;
  const started = performance.now();
  const sent: number[] = [];
  const appends: number[] = [];
  const pending: Promise<void>[] = [];
  const sending = (async () => {
    while (sent.length < total) {
      const due = Math.min(total, ((performance.now() - started) / 1_000) * PER_SECOND);
      while (sent.length < due) {
        const before = performance.now();
        pending.push(
          append(store, from + sent.length).then(() => void appends.push(performance.now() - before)),
        );
        sent.push(before);
      }
      await delay(1);
    }
    await Promise.all(pending);
  })();

  const lags: number[] = [];
  const watched = Math.ceil(total / WATCHED);
  const seeing = (async () => {
    while (lags.length < watched) {
      const { rows } = await reader.query<{ last: string | null }>({
        name: 'last',
        text: 'SELECT max(association) AS last FROM read.associations',
      });
      const seenAt = performance.now();
      // Rows come in the order of the log, and the log's is that of sending.
      const last = rows[0]?.last ? Number(rows[0].last.slice(1)) : -1;
      for (let n = lags.length * WATCHED; n < total && from + n <= last; n += WATCHED)
        lags.push(seenAt - sent[n]!);
      await delay(LOOK_EVERY_MS);
    }
  })();
  await Promise.all([sending, seeing]);
  return { sent, lags, appends, perSecond: total / ((sent.at(-1)! - started) / 1_000) };
}

function append(store: PostgresEventStore, n: number): Promise<unknown> {
  const commandId = randomUUID();
  const now = new Date().toISOString();
  const watched = n % WATCHED === 0;
  const event: NewEvent = {
    ...(watched ? founded(n) : written(n)),
    schema: 1,
    meta: metadata(commandId, now),
  };
  const association = `b${String(n).padStart(9, '0')}`;
  const name = watched ? `${association}/association-${association}` : `bench/meeting-${n % 64}`;
  return store.append(name, 'any', [event], { commandId, recordedAt: now });
}

function founded(n: number) {
  return {
    type: 'association.founded',
    data: { name: `Förbundet ${n}`, legalName: null, organisationNumber: null, address: null },
  };
}

function written(n: number) {
  return {
    type: 'paragraph.written',
    data: {
      item: String(n % 20),
      text: [{ p: 'Styrelsen har tagit del av lägesrapporten. '.repeat(6).trim() }],
      figures: [],
      sums: [],
      mentions: [],
      presentedBy: ['p09'],
      assignments: [],
    },
  };
}

function summaryOf({ lags, appends, perSecond }: Streamed): LagFigures {
  const [lag, appended] = [lags, appends].map((all) => all.toSorted((a, b) => a - b)) as [number[], number[]];
  const ms = (sorted: number[], share: number): string => `${shareOf(sorted, share).toFixed(1)} ms`;
  return {
    'events sent per second': Math.round(perSecond),
    'lag from sent to seen, p50': ms(lag, 0.5),
    'lag from sent to seen, p99': ms(lag, 0.99),
    'lag from sent to seen, longest': ms(lag, 1),
    'of which the append, p50': ms(appended, 0.5),
    'of which the append, p99': ms(appended, 0.99),
  };
}
