import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client, type DatabaseError } from 'pg';
import { type Cluster, findCluster, LOGIN, SERVER_ENVIRONMENT } from './cluster.js';
import { EmbeddedPostgresError, explain, USE_ANOTHER_SERVER } from './embedded-postgres-error.js';
import { isAlive, readLock, removeForeignLock } from './server-lock.js';

export interface EmbeddedPostgresOptions {
  /** Where the data, the password and the server's log are kept; made when missing. */
  readonly directory: string;
  /** False gives up safety for speed: for tests, whose data may be lost. */
  readonly durable?: boolean;
  /** 100 unless told. */
  readonly maxConnections?: number;
  /** Any free port unless told. */
  readonly port?: number;
}

export interface EmbeddedPostgres {
  /** Address of the database `paragraf`, with the owner's login. It holds the password: do not log it. */
  readonly url: string;
  /** Where the files really are: elsewhere than asked for when the server's account could not reach that place. */
  readonly directory: string;
  /** Stops the server if this process started it; one that another process runs is left alone. */
  stop(): Promise<void>;
}

interface Server {
  readonly port: number;
  stop(): Promise<void>;
}

const PATIENCE_MS = 30_000;

/**
 * Starts a real PostgreSQL on 127.0.0.1 and a free port. The data survive restarts and kill -9. A server that another
 * living process already runs on the directory is shared; one whose starter is gone is stopped and started anew.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    const cluster = await findCluster(options.directory);
    let server: Server | undefined;
    while (!server) server = (await share(cluster)) ?? (await launch(cluster, options));
    await ensureDatabase(cluster, server);
    return {
      url: address(cluster, server.port, LOGIN),
      directory: cluster.directory,
      stop: () => server.stop(),
    };
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw error;
    throw explain('The embedded PostgreSQL could not start', (error as Error).message);
  }
}

/** The server that runs on the data already, if its starter still lives. */
async function share(cluster: Cluster): Promise<Server | undefined> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const lock = await readLock(cluster.data);
    if (!lock || !isAlive(lock.pid)) return undefined;
    if (await removeForeignLock(cluster.data, lock.pid)) return undefined;
    const starter = lock.ready ? await askStarter(cluster, lock.port) : undefined;
    if (starter !== undefined) {
      if (isAlive(starter)) return { port: lock.port, stop: () => Promise.resolve() };
      process.kill(lock.pid, 'SIGINT');
    }
    await delay(50);
  }
  throw new EmbeddedPostgresError(
    `The data in ${cluster.directory} are in use by a PostgreSQL that does not answer (${cluster.data}/postmaster.pid).\n` +
      `Stop that process and start again. ${USE_ANOTHER_SERVER}`,
  );
}

/** Starts a server of our own; undefined when another process was first, or a fallen one is still letting go. */
async function launch(cluster: Cluster, options: EmbeddedPostgresOptions): Promise<Server | undefined> {
  const log = await open(join(cluster.directory, 'server.log'), 'a+', 0o600);
  try {
    const { size } = await log.stat();
    const port = options.port ?? (await freePort());
    const server = spawn(cluster.binaries.postgres, ['-D', cluster.data, ...settings(port, options)], {
      ...cluster.account,
      cwd: cluster.directory,
      env: SERVER_ENVIRONMENT,
      // A process group of its own: Ctrl-C is for us, and we stop the server when we have finished with it.
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    if (await isReady(server, cluster.data)) return guarded(server, port);

    const said = (await readFile(join(cluster.directory, 'server.log'))).subarray(size).toString();
    const mayPass = /lock file .* already exists|shared memory block .* is still in use/.test(said);
    // Another free port will do; the one that was asked for may be somebody else's for good.
    if (mayPass || (options.port === undefined && said.includes('could not bind'))) {
      await delay(50);
      return undefined;
    }
    throw explain('The embedded PostgreSQL did not start', lastFatal(said));
  } finally {
    await log.close();
  }
}

function settings(port: number, options: EmbeddedPostgresOptions): string[] {
  const values: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: options.maxConnections ?? 100,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    // Statements and details quote values, and values can be names.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    'paragraf.starter': process.pid,
    ...(options.durable === false && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function isReady(server: ChildProcess, data: string): Promise<boolean> {
  let failure: Error | undefined;
  server.once('error', (error) => (failure = error));
  while (server.exitCode === null && server.signalCode === null) {
    const lock = await readLock(data);
    if (lock?.pid === server.pid && lock?.ready) return true;
    await delay(20);
  }
  if (failure) throw failure;
  return false;
}

// Standard input ends with its other end, even when that is killed with -9.
const WATCHDOG = `
  process.stdin.resume().on('close', () => {
    try { process.kill(Number(process.argv[1]), 'SIGINT') } catch { /* it has stopped already */ }
  })`;

/** Lets neither the server outlive us, nor us wait for the server. */
function guarded(server: ChildProcess, port: number): Server {
  const watchdog = spawn(process.execPath, ['-e', WATCHDOG, String(server.pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchdog.once('error', () => {});
  const exited = once(server, 'exit').then(() => watchdog.kill());
  server.unref();
  watchdog.unref();
  (watchdog.stdin as { unref?: () => void }).unref?.();
  return {
    port,
    stop: async () => {
      server.ref();
      server.kill('SIGINT');
      await exited;
    },
  };
}

/** The process that started a server; undefined when it does not (yet, or any longer) answer as ours. */
async function askStarter(cluster: Cluster, port: number): Promise<number | undefined> {
  const client = new Client({ connectionString: address(cluster, port, 'postgres') });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ starter: string }>(
      `SELECT current_setting('paragraf.starter') AS starter`,
    );
    return Number(rows[0]!.starter);
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => {});
  }
}

async function ensureDatabase(cluster: Cluster, { port }: Server): Promise<void> {
  const client = new Client({ connectionString: address(cluster, port, 'postgres') });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [LOGIN]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${LOGIN}`);
  } catch (error) {
    const madeByAnother = ['42P04', '23505'].includes((error as DatabaseError).code ?? '');
    if (!madeByAnother) throw error;
  } finally {
    await client.end();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function address({ password }: Cluster, port: number, database: string): string {
  return `postgresql://${LOGIN}:${password}@127.0.0.1:${port}/${database}`;
}

function lastFatal(log: string): string {
  const lines = log.trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1)!;
}
