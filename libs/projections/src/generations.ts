import type { PoolClient } from 'pg';
import type { Database } from '#database';
import type { Projection } from './projection.js';

/** Which schemas the code of this process should keep: the one that is read, and the one being built beside it. */
export interface Generations {
  readonly live?: string;
  readonly build?: string;
}

/** The generation that the views in schema `read` show. */
interface Shown {
  readonly name: string;
  readonly version: number;
  readonly schema_name: string;
  readonly rebuild_requested_at: string | null;
}

/** `rm_<name>_v<version>`: where a projection's tables stand. */
export function schemaOf({ name, version }: Pick<Projection, 'name' | 'version'>): string {
  return `rm_${name}_v${version}`;
}

/** Where this code's generations of it can stand: a version has one home, and one more while it is rebuilt. */
export function possibleSchemasOf(projection: Projection): readonly string[] {
  return [schemaOf(projection), rebuildSchemaOf(projection)];
}

function rebuildSchemaOf(projection: Projection): string {
  return `${schemaOf(projection)}_rebuild`;
}

/** Makes, shows and replaces the generations of read models. Every step is one transaction, one process at a time. */
export class ReadModelGenerations {
  constructor(private readonly database: Database) {}

  /** What should run for each projection, without making anything. */
  async wanted(projections: readonly Projection[]): Promise<Map<Projection, Generations>> {
    const shown = await this.database.query<Shown>('SELECT * FROM paragraf.projection');
    return new Map(
      projections.map((projection) => [
        projection,
        wantedOf(
          projection,
          shown.find(({ name }) => name === projection.name),
        ),
      ]),
    );
  }

  /** Makes the schemas that should run and do not stand yet. The first generation of all is shown at once. */
  prepare(projection: Projection): Promise<Generations> {
    return this.database.transaction(async (client) => {
      const shown = await this.lockShown(client, projection);
      const wanted = wantedOf(projection, shown);
      if (wanted.live && !shown) {
        await this.create(client, projection, wanted.live);
        await this.show(client, projection, wanted.live);
      }
      if (wanted.build) await this.create(client, projection, wanted.build);
      return wanted;
    });
  }

  /**
   * Shows a finished build and drops every other generation: views, tables and checkpoints in one transaction. False
   * while the build is behind what is shown, and nothing is done then: what people read never goes back in time.
   */
  switchTo(projection: Projection, build: string): Promise<boolean> {
    return this.database.transaction(async (client) => {
      // Whoever reads the old tables finishes first; should that take long, the caller tries again.
      await client.query(`SET LOCAL lock_timeout = '2s'`);
      const shown = await this.lockShown(client, projection);
      if (!shown || wantedOf(projection, shown).build !== build) return true;

      const positions = await lockPositions(client, projection);
      const reached = positions.get(build);
      if (reached === undefined || reached < (positions.get(shown.schema_name) ?? 0n)) return false;

      positions.delete(build);
      for (const old of positions.keys()) {
        // With the tables go the views on them.
        await client.query(`DROP SCHEMA ${quoted(old)} CASCADE`);
        await client.query('DELETE FROM paragraf.checkpoint WHERE subscription = $1', [old]);
      }
      const schema = schemaOf(projection);
      if (build !== schema) {
        await client.query(`ALTER SCHEMA ${quoted(build)} RENAME TO ${quoted(schema)}`);
        await client.query('UPDATE paragraf.checkpoint SET subscription = $2 WHERE subscription = $1', [
          build,
          schema,
        ]);
      }
      await this.show(client, projection, schema);
      return true;
    });
  }

  private async lockShown(client: PoolClient, { name }: Projection): Promise<Shown | undefined> {
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('paragraf.projection'), hashtext($1))`, [name]);
    const { rows } = await client.query<Shown>('SELECT * FROM paragraf.projection WHERE name = $1', [name]);
    return rows[0];
  }

  private async create(client: PoolClient, { name, tables }: Projection, schema: string): Promise<void> {
    const { rowCount } = await client.query(
      'INSERT INTO paragraf.checkpoint (subscription, name) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [schema, name],
    );
    if (rowCount === 0) return;
    await client.query(`CREATE SCHEMA ${quoted(schema)}`);
    await client.query(`SET LOCAL search_path TO ${quoted(schema)}`);
    await client.query(tables);
  }

  private async show(client: PoolClient, { name, version }: Projection, schema: string): Promise<void> {
    const { rows: tables } = await client.query<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind IN ('r', 'p', 'v')`,
      [quoted(schema)],
    );
    for (const { relname: table } of tables)
      await client.query(
        `CREATE VIEW read.${quoted(table)} AS SELECT * FROM ${quoted(schema)}.${quoted(table)}`,
      );
    await client.query(
      `INSERT INTO paragraf.projection (name, version, schema_name) VALUES ($1, $2, $3)
       ON CONFLICT (name) DO UPDATE
         SET version = EXCLUDED.version, schema_name = EXCLUDED.schema_name, switched_at = now(),
             rebuild_requested_at = NULL`,
      [name, version, schema],
    );
  }
}

/**
 * The first generation is live at once. A new version, or a rebuild that an operator asked for, is built beside what is
 * shown. Code older than what is shown runs nothing, so that two releases side by side do not switch back and forth.
 */
function wantedOf(projection: Projection, shown: Shown | undefined): Generations {
  const own = schemaOf(projection);
  if (!shown) return { live: own };
  const live = shown.schema_name === own ? { live: own } : {};
  if (shown.rebuild_requested_at !== null)
    return { ...live, build: live.live ? rebuildSchemaOf(projection) : own };
  return shown.version < projection.version ? { build: own } : live;
}

async function lockPositions(client: PoolClient, { name }: Projection): Promise<Map<string, bigint>> {
  const { rows } = await client.query<{ subscription: string; position: string }>(
    'SELECT subscription, position FROM paragraf.checkpoint WHERE name = $1 ORDER BY subscription FOR UPDATE',
    [name],
  );
  return new Map(rows.map(({ subscription, position }) => [subscription, BigInt(position)]));
}

export function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
