import type { PoolClient } from 'pg';
import type { Database } from '#database';

// Keeps these locks apart from whatever else takes advisory locks in the database.
const NAMESPACE = 0x70_61_72_61;

/** The server ends the session of a leader that has been silent for so long, in milliseconds: it hangs, or was stopped. */
const LONGEST_SILENCE = 10_000;

/**
 * Which subscriptions this process runs. Each is an advisory lock on one connection of our own, so the server gives
 * them up the moment the process or its connection dies, and soon after it has fallen silent. That saves work; what
 * keeps an event from being applied twice is the checkpoint's fence.
 */
export class Leadership {
  private readonly held = new Set<string>();
  private connection: PoolClient | undefined;
  private heartbeat: NodeJS.Timeout | undefined;
  /** One query at a time on the connection. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly database: Database) {}

  /** Takes the lead unless another process has it; true while it is ours. */
  lead(subscription: string): Promise<boolean> {
    return this.inTurn(async () => {
      if (this.held.has(subscription)) return true;
      const connection = (this.connection ??= await this.connect());
      const { rows } = await connection.query<{ locked: boolean }>(
        'SELECT pg_try_advisory_lock($1, hashtext($2)) AS locked',
        [NAMESPACE, subscription],
      );
      if (rows[0]!.locked) this.held.add(subscription);
      return rows[0]!.locked;
    });
  }

  release(subscription: string): Promise<void> {
    return this.inTurn(async () => {
      if (!this.held.delete(subscription)) return;
      await this.connection?.query('SELECT pg_advisory_unlock($1, hashtext($2))', [NAMESPACE, subscription]);
    });
  }

  /** Gives everything up and closes the connection. */
  close(): Promise<void> {
    return this.inTurn(async () => this.lose());
  }

  private async connect(): Promise<PoolClient> {
    const connection = await this.database.connect();
    connection.on('error', () => {
      if (this.connection === connection) this.lose();
    });
    try {
      await connection.query(`SET idle_session_timeout = ${LONGEST_SILENCE}`);
    } catch (error) {
      connection.release(true);
      throw error;
    }
    this.heartbeat = setInterval(() => void this.beat(connection), LONGEST_SILENCE / 4).unref();
    return connection;
  }

  private async beat(connection: PoolClient): Promise<void> {
    try {
      await this.inTurn(async () => {
        if (this.connection === connection) await connection.query('SELECT 1');
      });
    } catch {
      if (this.connection === connection) this.lose();
    }
  }

  private lose(): void {
    this.held.clear();
    clearInterval(this.heartbeat);
    // Not back to the pool: the locks must go with the session.
    this.connection?.release(true);
    this.connection = undefined;
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => {});
    return turn;
  }
}
