import { setTimeout as delay } from 'node:timers/promises';
import { type QueryArrayConfig, Client, DatabaseError } from 'pg';
import { poolConfig } from '#database';
import { LogUnreachable } from '../log-unreachable.js';
import { type PreparedAppend, isExpected } from '../prepared-append.js';
import type { Verdict } from './verdict.js';

const GIVE_UP_AFTER_MS = 30_000;
const LONGEST_PAUSE_MS = 1_000;

/**
 * The one connection that a process appends through. When it breaks, the batch is sent again on a new one: whether the
 * first attempt was committed or not, each command is recorded once.
 */
export class AppendConnection {
  private client: Promise<Client> | undefined;

  constructor(private readonly url: string) {}

  async write(batch: readonly PreparedAppend[]): Promise<Verdict[]> {
    const query = flushQuery(batch);
    const giveUpAt = Date.now() + GIVE_UP_AFTER_MS;
    for (let pause = 10; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        const client = await (this.client ??= this.connect());
        return verdicts(batch, (await client.query<Answer>(query)).rows);
      } catch (error) {
        if (!isPassing(error)) throw error;
        await this.close();
        if (Date.now() > giveUpAt) throw new LogUnreachable('The log cannot be reached', { cause: error });
        await delay(pause);
      }
    }
  }

  async close(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    await (await client?.catch(() => undefined))?.end().catch(() => {});
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      ...poolConfig({ url: this.url, applicationName: 'paragraf-append' }),
      // Every process appends under the same lock, so nobody may hold it while doing something else.
      lock_timeout: 2_000,
      idle_in_transaction_session_timeout: 5_000,
    });
    // A connection that breaks while idle is noticed by the next batch.
    client.on('error', () => {});
    try {
      await client.connect();
    } catch (error) {
      // Also when the login was refused: the next batch asks again.
      this.client = undefined;
      throw error;
    }
    return client;
  }
}

/** A row of log.append: the stream's version before, whether the command is known, the position of its first event. */
type Answer = [actual: number, known: boolean, first: string | null];

function flushQuery(batch: readonly PreparedAppend[]): QueryArrayConfig {
  const requests = batch.flatMap((append, index) =>
    append.requests.map((request) => ({ ...request, append, number: index + 1 })),
  );
  const events = requests.flatMap((request, index) =>
    request.events.map((event) => ({ event, request: index + 1 })),
  );
  return {
    name: 'append',
    text: 'SELECT * FROM log.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
    rowMode: 'array',
    values: [
      requests.map(({ number }) => number),
      requests.map(({ stream }) => stream),
      requests.map(({ expectedVersion: expected }) =>
        expected === 'any' ? null : expected === 'none' ? 0 : expected,
      ),
      requests.map(({ append }) => append.requests[0]!.events[0]!.id),
      requests.map(({ append }) => append.recordedAt),
      events.map(({ request }) => request),
      events.map(({ event }) => event.id),
      events.map(({ event }) => event.type),
      events.map(({ event }) => event.schema),
      events.map(({ event }) => event.data),
      events.map(({ event }) => event.meta),
    ],
  };
}

function verdicts(batch: readonly PreparedAppend[], answers: readonly Answer[]): Verdict[] {
  let next = 0;
  return batch.map(({ requests }) => {
    const own = answers.slice(next, (next += requests.length));
    if (own.some(([, known]) => known)) return { is: 'known' };
    const request = requests.findIndex(({ expectedVersion }, n) => !isExpected(expectedVersion, own[n]![0]));
    if (request !== -1) return { is: 'conflict', request, actual: own[request]![0] };
    return {
      is: 'recorded',
      firsts: own.map(([, , first]) => BigInt(first!)),
      before: own.map(([actual]) => actual),
    };
  });
}

/** SQLSTATE classes: connection, rollback, resources, operator intervention; then lock and idle timeouts, read-only. */
const PASSING = /^(08|40|53|57)|^(55P03|25P03|25006)$/;

/** Whether the same batch may succeed when it is sent again. Without an SQLSTATE the connection itself broke. */
function isPassing(error: unknown): boolean {
  return !(error instanceof DatabaseError) || PASSING.test(error.code ?? '08');
}
