import { Pool, type PoolClient, type PoolConfig, TypeOverrides, types } from 'pg';

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

/** The role that the running app takes: it may append events, never change or delete one. */
export const APP_ROLE = 'paragraf_app';

export interface PostgresOptions {
  readonly url: string;
  /** Shown in `pg_stat_activity`, so that an operator sees whose connection it is. */
  readonly applicationName: string;
  /** `app`, unless migrations or an operator's work need the rights of the login itself. */
  readonly role?: 'app' | 'owner';
  /** Connections at most, 10 unless told. */
  readonly connections?: number;
  /** Milliseconds that one statement may take, 30 000 unless told; 0 lets it take for ever. */
  readonly statementTimeout?: number;
}

const textualTimes = new TypeOverrides();
textualTimes.setTypeParser(types.builtins.DATE, (text) => text);
textualTimes.setTypeParser(types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString());

const LOCKED_AT_MOST_MS = 10_000;

/**
 * The settings of every pool in Paragraf. A `date` is read as a civil date and a `timestamptz` as an Instant, never as
 * a JavaScript Date; `bigint` comes as text, as pg has it.
 */
export function poolConfig(options: PostgresOptions): PoolConfig {
  const statementTimeout = options.statementTimeout ?? 30_000;
  const role = options.role === 'owner' ? '' : ` -c role=${APP_ROLE}`;
  return {
    connectionString: options.url,
    application_name: options.applicationName,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 10_000,
    statement_timeout: statementTimeout,
    // The server keeps the limit above; a server that has gone without a word cannot.
    query_timeout: statementTimeout && statementTimeout + 10_000,
    keepAlive: true,
    // A process that hangs in a transaction must not hold up the others for long; and who has waited for a lock in vain
    // must be told so, rather than that its statement took too long: that would be a fault of the statement's.
    idle_in_transaction_session_timeout: LOCKED_AT_MOST_MS,
    lock_timeout: statementTimeout && LOCKED_AT_MOST_MS,
    // Start-up options rather than SET: no statement can run before them. The usual search path would begin with the
    // schema named as the login, and so differ between the app and its owner. Whoever waits for a lock must see what was
    // committed meanwhile, whatever isolation the server is set to.
    options: `-c search_path=public -c default_transaction_isolation=read\\ committed${role}`,
    types: textualTimes,
  };
}

export class PostgresDatabase extends Database {
  private readonly pool: Pool;

  constructor(options: PostgresOptions) {
    super();
    this.pool = new Pool(poolConfig(options));
    // A connection that breaks, idle or between two statements, would end the process if nobody listened. Whoever uses
    // it learns from the next statement; the pool drops it.
    this.pool.on('error', () => {});
    this.pool.on('connect', (client) => client.on('error', () => {}));
  }

  async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await this.pool.query<Row>(text, [...values]);
    return rows;
  }

  async transaction<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      const result = await work(client);
      // PostgreSQL answers COMMIT with ROLLBACK, and no error, when a statement failed whose error `work` kept to itself.
      const { command } = await client.query('COMMIT');
      if (command !== 'COMMIT')
        throw new Error('Nothing was committed: a statement of the transaction failed');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((failure: Error) => (broken = failure));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  connect(): Promise<PoolClient> {
    return this.pool.connect();
  }

  /** Waits for what is under way and closes every connection. */
  end(): Promise<void> {
    return this.pool.end();
  }
}
