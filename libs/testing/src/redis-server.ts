import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { eventually } from './eventually.js';

export interface RedisServer {
  readonly url: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** A master, a replica of it, and one sentinel that puts the replica in its place. */
export interface RedisSentinel {
  readonly sentinels: ReadonlyArray<{ host: string; port: number }>;
  readonly name: string;
  readonly replica: RedisServer;
  /** Kills the master, and resolves when the sentinel has put the replica in its place. */
  readonly failOver: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Three masters that share the keys. */
export interface RedisCluster {
  readonly nodes: ReadonlyArray<{ host: string; port: number }>;
  readonly stop: () => Promise<void>;
}

const HOST = '127.0.0.1';

/** Whether `redis-server` is installed here. */
export function hasRedisServer(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}

/** A Redis of one's own, which keeps nothing on disk; on a free port unless told. `settings` as on its command line. */
export async function startRedisServer(
  settings: readonly string[] = [],
  port?: number,
): Promise<RedisServer> {
  const taken = port ?? (await freePort());
  const inMemory = ['--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', ['--port', `${taken}`, '--bind', HOST, ...inMemory, ...settings], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    url: `redis://${HOST}:${taken}`,
    port: taken,
    stop: await started(server, 'Ready to accept connections'),
  };
}

/** `replica`: its own settings. */
export async function startRedisSentinel({
  replica: own = [],
}: { replica?: readonly string[] } = {}): Promise<RedisSentinel> {
  const folder = await mkdtemp(join(tmpdir(), 'paragraf-sentinel-'));
  const master = await startRedisServer(['--repl-diskless-sync-delay', '0']);
  const replica = await startRedisServer(['--replicaof', HOST, `${master.port}`, ...own]);
  const name = 'paragraf';
  const port = await freePort();
  const file = join(folder, 'sentinel.conf');
  await writeFile(
    file,
    [
      `port ${port}`,
      `bind ${HOST}`,
      `dir ${folder}`,
      `sentinel monitor ${name} ${HOST} ${master.port} 1`,
      `sentinel down-after-milliseconds ${name} 300`,
      `sentinel failover-timeout ${name} 2000`,
    ].join('\n'),
  );
  const sentinel = spawn('redis-server', [file, '--sentinel'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const stopSentinel = await started(sentinel, '+monitor');
  const asked = new Redis({ host: HOST, port });
  await eventually(async () => ((await asked.call('SENTINEL', 'REPLICAS', name)) as unknown[]).length === 1);
  await eventually(async () => {
    const follower = new Redis(replica.url);
    try {
      return (await follower.info('replication')).includes('master_link_status:up');
    } finally {
      follower.disconnect();
    }
  });
  return {
    sentinels: [{ host: HOST, port }],
    name,
    replica,
    failOver: async () => {
      await master.stop();
      await eventually(async () => {
        const [, now] = (await asked.call('SENTINEL', 'GET-MASTER-ADDR-BY-NAME', name)) as string[];
        return now === `${replica.port}`;
      });
    },
    stop: async () => {
      asked.disconnect();
      await Promise.all([stopSentinel(), master.stop(), replica.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** `last`: settings of the last node. */
export async function startRedisCluster({
  last = [],
}: { last?: readonly string[] } = {}): Promise<RedisCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'paragraf-cluster-'));
  const slots = [
    [0, 5_460],
    [5_461, 10_922],
    [10_923, 16_383],
  ] as const;
  const servers: RedisServer[] = [];
  const clients: Redis[] = [];
  const buses: number[] = [];
  for (const [n, [from, to]] of slots.entries()) {
    const bus = await freePort();
    const cluster = ['--cluster-enabled', 'yes', '--cluster-config-file', join(folder, `${n}.conf`)];
    const own = n === slots.length - 1 ? last : [];
    const server = await startRedisServer([...cluster, '--cluster-port', `${bus}`, ...own]);
    const client = new Redis(server.url, { enableReadyCheck: false });
    await client.call('CLUSTER', 'ADDSLOTSRANGE', from, to);
    servers.push(server);
    clients.push(client);
    buses.push(bus);
  }
  for (const [n, { port }] of servers.entries())
    if (n > 0) await clients[0]!.call('CLUSTER', 'MEET', HOST, port, buses[n]!);
  for (const client of clients)
    await eventually(async () => String(await client.call('CLUSTER', 'INFO')).includes('cluster_state:ok'));
  for (const client of clients) client.disconnect();
  return {
    nodes: servers.map(({ port }) => ({ host: HOST, port })),
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Resolves when the server has said that it is ready, to what stops it at once. */
async function started(server: ChildProcess, ready: string): Promise<() => Promise<void>> {
  const exited = once(server, 'exit');
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stdout!.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes(ready)) resolve();
    });
    void exited.then(() => reject(new Error('redis-server did not start')));
  });
  return async () => {
    server.kill('SIGKILL');
    await exited;
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
