import { Logger } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import { type Database, type Migration, missingMigrations } from '#database';
import type { EventStore } from '#event-store';
import { describeFailure, SubscriptionOperator, type SubscriptionStatus } from '#projections';

/** Shown to anybody: no addresses, no names but those of read models. */
export interface Readiness {
  readonly ready: boolean;
  /** It has been told to stop, and finishes what is under way. */
  readonly stopping: boolean;
  readonly database: 'up' | 'down';
  /** `missing`: the database is older than the program. */
  readonly migrations: 'applied' | 'missing' | 'unknown';
  readonly eventStore: 'up' | 'down';
  /** Only where the process uses it. */
  readonly queue?: 'up' | 'down';
  /** The last position of the log; null when it cannot be read. */
  readonly head: string | null;
  /** A read model that halts or lags is shown, and does not take the process out of service. */
  readonly subscriptions: ReadonlyArray<{ name: string; state: SubscriptionStatus['state']; lag: string }>;
}

/** Whoever asks should not have to wait for a server that has gone without a word. */
const PATIENCE_MS = 3_000;

/** Whether this process can do its work now. */
export class Health {
  private readonly logger = new Logger('Health');
  private readonly subscriptions: SubscriptionOperator;
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly store: EventStore,
    private readonly migrations: readonly Migration[],
  ) {
    this.subscriptions = new SubscriptionOperator(database, store);
  }

  /** From now on the process is not ready, whatever else can be reached. */
  stop(): void {
    this.stopping = true;
  }

  /** `queue` rejects when the queue that the process uses cannot be reached. */
  async ready(queue?: () => Promise<void>): Promise<Readiness> {
    const [database, missing, head, subscriptions, queued] = await Promise.all([
      this.unlessDown('database', this.database.query('SELECT 1')),
      this.unlessDown('migrations', missingMigrations(this.database, this.migrations)),
      this.unlessDown('log', this.store.head()),
      this.unlessDown('subscriptions', this.subscriptions.status()),
      queue &&
        this.unlessDown(
          'queue',
          queue().then(() => true),
        ),
    ]);
    return {
      ready: !this.stopping && database !== null && missing?.length === 0 && head !== null && queued !== null,
      stopping: this.stopping,
      database: database ? 'up' : 'down',
      migrations: missing === null ? 'unknown' : missing.length > 0 ? 'missing' : 'applied',
      eventStore: head === null ? 'down' : 'up',
      ...(queue && { queue: queued ? 'up' : 'down' }),
      head: head === null ? null : String(head),
      subscriptions: (subscriptions ?? []).map(({ name, state, lag }) => ({ name, state, lag: String(lag) })),
    };
  }

  private async unlessDown<Answer>(what: string, question: Promise<Answer>): Promise<Answer | null> {
    const answered = new AbortController();
    const late = delay(PATIENCE_MS, undefined, { signal: answered.signal, ref: false }).then(() => {
      throw new Error(`No answer within ${PATIENCE_MS} ms`);
    });
    try {
      return await Promise.race([question, late]);
    } catch (error) {
      this.logger.warn(`Not ready: ${what}: ${describeFailure(error)}`);
      return null;
    } finally {
      late.catch(() => {});
      answered.abort();
    }
  }
}
