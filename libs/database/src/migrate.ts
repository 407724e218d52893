import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { APP_ROLE, type Database, PostgresDatabase, poolConfig } from './database.js';

/** A step in the database's history. Append new ones, never edit one that has been released. */
export interface Migration {
  /** `<lib>/<number>-<what>`, e.g. `event-store/0001-log`. */
  readonly name: string;
  readonly sql: string;
}

export class MigrationChanged extends Error {
  override readonly name = 'MigrationChanged';
  constructor(readonly migration: string) {
    super(
      `Migration ${migration} has been edited since it was applied. Restore it and add a new one instead.`,
    );
  }
}

/** The database is older than the program. */
export class SchemaBehind extends Error {
  override readonly name = 'SchemaBehind';
  constructor(readonly missing: readonly string[]) {
    super(
      `The database lacks ${missing.length} of the changes that this version needs, ${missing[0]} first.\n` +
        '  Run npm run migrate, with the login that owns the database, and start again.',
    );
  }
}

/** Reads an SQL file beside the module: `readSql(new URL('./0001-log.sql', import.meta.url))`. */
export function readSql(url: URL): string {
  // Git on Windows may write CRLF; the checksum must not depend on it.
  return readFileSync(url, 'utf8').replaceAll('\r\n', '\n');
}

/** Brings the database up to date, in the order given, as the login role of `url`. Answers what was applied now. */
export async function migrate(url: string, migrations: readonly Migration[]): Promise<string[]> {
  const client = new Client({
    ...poolConfig({ url, applicationName: 'paragraf-migrate', role: 'owner', statementTimeout: 0 }),
  });
  // A connection that breaks would end the process if nobody listened; the next statement tells.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('paragraf.migration'))`);
    await prepare(client);
    const applied = await checksums(client);
    const names: string[] = [];
    for (const migration of migrations) {
      const checksum = createHash('sha256').update(migration.sql).digest('hex');
      const earlier = applied.get(migration.name);
      if (earlier === checksum) continue;
      if (earlier !== undefined) throw new MigrationChanged(migration.name);
      await apply(client, migration, checksum);
      applied.set(migration.name, checksum);
      names.push(migration.name);
    }
    return names;
  } finally {
    await client.end();
  }
}

/** Which of the migrations have not been applied. A database that is newer than they are lacks none. */
export async function missingMigrations(
  database: Pick<Database, 'query'>,
  migrations: readonly Migration[],
): Promise<string[]> {
  const applied = await database
    .query<{ name: string }>('SELECT name FROM paragraf.migration')
    .catch((error: { code?: string }) => {
      if (NEVER_MIGRATED.has(error.code ?? '')) return [];
      throw error;
    });
  const names = new Set(applied.map(({ name }) => name));
  return migrations.map(({ name }) => name).filter((name) => !names.has(name));
}

/** Rejects with SchemaBehind when the database lacks any of the migrations. Changes nothing. */
export async function requireMigrations(url: string, migrations: readonly Migration[]): Promise<void> {
  const database = new PostgresDatabase({ url, applicationName: 'paragraf-check', connections: 1 });
  try {
    const missing = await missingMigrations(database, migrations);
    if (missing.length > 0) throw new SchemaBehind(missing);
  } finally {
    await database.end();
  }
}

// No such table, schema, or role to connect as.
const NEVER_MIGRATED = new Set(['42P01', '3F000', '22023']);

async function apply(client: Client, { name, sql }: Migration, checksum: string): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query('INSERT INTO paragraf.migration (name, sha256) VALUES ($1, $2)', [name, checksum]);
    await client.query('COMMIT');
  } catch (error) {
    throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}

async function checksums(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'SELECT name, sha256 FROM paragraf.migration',
  );
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

async function prepare(client: Client): Promise<void> {
  await client.query(APP_ROLE_SQL);
  await client.query(`
    CREATE SCHEMA IF NOT EXISTS paragraf;
    CREATE TABLE IF NOT EXISTS paragraf.migration (
      name text PRIMARY KEY,
      sha256 text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now()
    );
    GRANT USAGE ON SCHEMA paragraf TO ${APP_ROLE};
    GRANT SELECT ON paragraf.migration TO ${APP_ROLE};
  `);
}

// Roles belong to the whole server and advisory locks to one database, so another database's runner may come between.
const APP_ROLE_SQL = `
  DO $$
  BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${APP_ROLE}') THEN
      BEGIN
        CREATE ROLE ${APP_ROLE} NOLOGIN;
      EXCEPTION
        WHEN duplicate_object OR unique_violation THEN NULL;
      END;
    END IF;
    BEGIN
      SET LOCAL ROLE ${APP_ROLE};
      RESET ROLE;
    EXCEPTION
      WHEN insufficient_privilege THEN GRANT ${APP_ROLE} TO CURRENT_USER;
    END;
  END
  $$`;
