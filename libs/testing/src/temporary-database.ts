import { randomBytes } from 'node:crypto';
import { migrate, type Migration, PostgresDatabase } from '#database';

export interface TemporaryDatabase {
  /** Address with the owner's login. */
  readonly url: string;
  /** With the rights of the running app. */
  readonly database: PostgresDatabase;
  /** With the rights of the login that ran the migrations. */
  readonly owner: PostgresDatabase;
  /** Ends both and drops the database. */
  drop(): Promise<void>;
}

/** A database of one's own on the test server, brought up to the migrations given. */
export async function temporaryDatabase(migrations: readonly Migration[] = []): Promise<TemporaryDatabase> {
  const server = process.env.PARAGRAF_TEST_POSTGRES_URL;
  if (!server) throw new Error('There is no test server: name the file *.int.spec.ts or *.e2e.spec.ts');
  const name = `test_${randomBytes(6).toString('hex')}`;
  // template0 has no connections that could be in the way of the copy.
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE template0`);
  const url = withDatabase(server, name);
  await migrate(url, migrations);
  const database = new PostgresDatabase({ url, applicationName: 'paragraf-test' });
  const owner = new PostgresDatabase({ url, applicationName: 'paragraf-test-owner', role: 'owner' });
  return {
    url,
    database,
    owner,
    drop: async () => {
      await Promise.all([database.end(), owner.end()]);
      await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const server = new PostgresDatabase({ url, applicationName: 'paragraf-test-server', role: 'owner' });
  try {
    await server.query(sql);
  } finally {
    await server.end();
  }
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
