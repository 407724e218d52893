import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { eventually } from '#testing';
import { PostgresDatabase } from '../database.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { removeEmbeddedPostgres } from './remove-embedded-postgres.js';
import { isAlive, readLock } from './server-lock.js';

// Making a database takes seconds on a busy machine.
jest.setTimeout(60_000);

describe('the embedded PostgreSQL', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'paragraf-embedded-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  const start = () => startEmbeddedPostgres({ directory });

  it('has its data again after a restart', async () => {
    const first = await start();
    await run(first.url, `CREATE TABLE book AS SELECT 'Åsa' AS title`);
    await first.stop();
    const second = await start();
    expect(await run(second.url, 'SELECT title FROM book')).toEqual([{ title: 'Åsa' }]);
    await second.stop();
    expect(await readLock(join(directory, 'data'))).toBeUndefined();
  });

  it('is durable unless told otherwise, in UTF-8, and listens to this machine only', async () => {
    const server = await start();
    const [settings] = await run(
      server.url,
      `SELECT current_setting('fsync') AS fsync, current_setting('server_encoding') AS encoding,
              current_setting('listen_addresses') AS addresses, current_setting('TimeZone') AS zone`,
    );
    expect(settings).toEqual({ fsync: 'on', encoding: 'UTF8', addresses: '127.0.0.1', zone: 'UTC' });
    await server.stop();
  });

  it('lets nobody in without the password', async () => {
    const server = await start();
    const wrong = new URL(server.url);
    wrong.password = 'guess';
    await expect(run(wrong.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    await server.stop();
  });

  it('has what was committed after the server is killed', async () => {
    const crashed = await start();
    await run(crashed.url, 'CREATE TABLE committed ()');
    process.kill((await readLock(join(directory, 'data')))!.pid, 'SIGKILL');
    const recovered = await start();
    expect(await run(recovered.url, `SELECT to_regclass('committed')::text AS name`)).toEqual([
      { name: 'committed' },
    ]);
    await recovered.stop();
  });

  it('starts although a stale lock names a process that is something else now', async () => {
    await writeFile(join(directory, 'data', 'postmaster.pid'), `${process.pid}\n`);
    const server = await start();
    expect(await run(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it('is shared while its starter lives, and left running by whoever shares it', async () => {
    const own = await start();
    const shared = await start();
    expect(shared.url).toBe(own.url);
    await shared.stop();
    expect(await run(own.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await own.stop();
  });

  it('is stopped when its starter is killed, and not shared with the next', async () => {
    const starter = await startElsewhere(directory);
    const { pid } = (await readLock(join(directory, 'data')))!;
    starter.kill('SIGKILL');
    await once(starter, 'exit');
    const next = await start();
    expect((await readLock(join(directory, 'data')))!.pid).not.toBe(pid);
    await eventually(() => !isAlive(pid));
    await next.stop();
  });

  it('is removed whole, wherever its files are, and begins anew', async () => {
    const place = join(directory, 'temporary');
    const server = await startEmbeddedPostgres({ directory: place });
    await run(server.url, 'CREATE TABLE forgotten ()');
    await server.stop();
    await removeEmbeddedPostgres(place);
    await expect(stat(server.directory)).rejects.toThrow('ENOENT');
    const anew = await startEmbeddedPostgres({ directory: place });
    expect(await run(anew.url, `SELECT to_regclass('forgotten') AS name`)).toEqual([{ name: null }]);
    await anew.stop();
  });

  it('says what is wrong and what to do when it cannot start', async () => {
    const file = join(directory, 'a-file');
    await writeFile(file, '');
    await expect(startEmbeddedPostgres({ directory: join(file, 'below') })).rejects.toThrow(
      /could not start: EEXIST[^]*DATABASE_URL/,
    );
  });
});

async function run(url: string, sql: string): Promise<object[]> {
  const database = new PostgresDatabase({ url, applicationName: 'test', role: 'owner' });
  try {
    return await database.query(sql);
  } finally {
    await database.end();
  }
}

/** Starts the server from another process, whose code must be compiled first. */
async function startElsewhere(directory: string): Promise<ChildProcess> {
  const output = join('node_modules', '.cache', 'paragraf');
  const swc = join('node_modules', '@swc', 'cli', 'bin', 'swc.js');
  execFileSync(process.execPath, [swc, 'libs/database', '-d', output, '--config-file', '.swcrc', '--quiet']);
  const compiled = pathToFileURL(join(output, 'libs', 'database', 'src', 'index.js')).href;
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(compiled)});
    await startEmbeddedPostgres({ directory: ${JSON.stringify(directory)} });
    console.log('started');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}
