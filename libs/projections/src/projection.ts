import type { PoolClient } from 'pg';
import type { RecordedEvent } from '#kernel';

/** Runs SQL inside the transaction that also moves the projection's checkpoint. */
export interface ProjectionSql {
  query<Row extends object = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<Row[]>;
}

/**
 * A read model made from the log. It lives in a PostgreSQL schema of its own per name and version; the unqualified
 * table names in its SQL resolve to that schema. Raising `version` rebuilds it beside the live one.
 */
export abstract class Projection {
  abstract readonly name: string;
  abstract readonly version: number;
  /** The event types it is made from. */
  abstract readonly handles: readonly string[];
  /** CREATE TABLE statements, without schema names. */
  abstract readonly tables: string;
  /** Applies events in the order of the log. Must depend on nothing but the events and its own tables. */
  abstract apply(events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void>;
}

/** What a projection may do with the transaction it runs in. */
export function sqlOf(client: PoolClient): ProjectionSql {
  return {
    query: async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
      (await client.query<Row>(text, [...values])).rows,
  };
}
