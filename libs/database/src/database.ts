import type { PoolClient } from 'pg';

/** The read models, duties and documents live here; the event store's PostgreSQL adapter keeps connections of its own. */
export abstract class Database {
  abstract query<Row extends object = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<Row[]>;
  /** Runs `work` in one transaction: commits when it resolves, rolls back when it rejects. */
  abstract transaction<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result>;
  /** A connection of one's own, for LISTEN or an advisory lock. The caller releases it. */
  abstract connect(): Promise<PoolClient>;
}
