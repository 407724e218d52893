import { Cluster, type Redis } from 'ioredis';
import type { RedisConfiguration } from '#configuration';
import { type RedisConnection, openNode } from './redis-connections.js';

/** Redis answers no questions in time, or cannot be trusted with the queues. Names servers, never a password. */
export class RedisUnfit extends Error {
  override readonly name = 'RedisUnfit';
  readonly code = 'REDIS_UNFIT';
}

/** What a server says of itself; undefined: it does not say. */
export interface RedisNodeFacts {
  /** `host:port` */
  readonly server: string;
  readonly version: string | undefined;
  readonly maxmemoryPolicy: string | undefined;
}

/** BullMQ 6 recommends 6.2 and takes less; older ones are out of care, and nobody has tried them here. */
const MINIMUM_VERSION = [6, 2] as const;

const INSTEAD = 'Or set QUEUE_BACKEND=postgres to keep the queues in the database.';

/** Resolves when the connection can be used. Redis may start after us: it is given so many milliseconds. */
export async function redisReady(connection: RedisConnection, patience: number): Promise<void> {
  if (connection.status === 'ready') return;
  let last: Error | undefined;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      const why = last ? `: ${reasonOf(last)}` : '';
      reject(
        new RedisUnfit(
          `Redis has not answered for ${Math.round(patience / 100) / 10} s${why}.\nStart it, or correct REDIS_URL, REDIS_SENTINELS or REDIS_CLUSTER. ${INSTEAD}`,
        ),
      );
    }, patience);
    connection.on('error', (error) => {
      last = error;
      // Time does not mend a password.
      if (!/WRONGPASS|NOAUTH/.test(reasonOf(error))) return;
      clearTimeout(timer);
      reject(
        new RedisUnfit(
          `Redis does not take the password: ${reasonOf(error)}.\nCorrect REDIS_USERNAME and REDIS_PASSWORD, or those in the URL.`,
        ),
      );
    });
    connection.once('ready', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Throws unless every server that may come to hold the queues is fit for it. Tells which could not be asked. */
export async function checkRedis(
  connection: RedisConnection,
  redis: RedisConfiguration,
): Promise<{ readonly facts: readonly RedisNodeFacts[]; readonly unasked: readonly string[] }> {
  const facts: RedisNodeFacts[] = [];
  const unasked: string[] = [];
  for (const { server, ask } of await serversOf(connection, redis))
    try {
      facts.push({ server, ...(await ask()) });
    } catch {
      unasked.push(server);
    }
  const faults = facts.flatMap(faultsOf);
  if (faults.length > 0) throw new RedisUnfit([...faults, INSTEAD].join('\n'));
  return { facts, unasked };
}

/** Why the queues cannot be kept there, and what to do about it. */
export function faultsOf({ server, version, maxmemoryPolicy }: RedisNodeFacts): string[] {
  const faults: string[] = [];
  if (version !== undefined && isOlder(version))
    faults.push(
      `Redis at ${server} is version ${version}: the queues need ${MINIMUM_VERSION.join('.')} or later.`,
    );
  if (maxmemoryPolicy !== undefined && maxmemoryPolicy !== 'noeviction')
    faults.push(
      `Redis at ${server} has maxmemory-policy ${maxmemoryPolicy}: it may throw away a part of a queue, and what is due is then done late. Set maxmemory-policy noeviction, in its configuration or at its host.`,
    );
  return faults;
}

interface Server {
  readonly server: string;
  readonly ask: () => Promise<Omit<RedisNodeFacts, 'server'>>;
}

async function serversOf(connection: RedisConnection, redis: RedisConfiguration): Promise<Server[]> {
  if (connection instanceof Cluster)
    return connection.nodes('all').map((node) => ({ server: nameOf(node), ask: () => factsOf(node) }));
  const own = { server: nameOf(connection), ask: () => factsOf(connection) };
  if (redis.kind === 'single') return [own];
  // Whichever replica comes after the master holds the queues then.
  const replicas = replicasIn(await connection.info('replication'));
  return [
    own,
    ...replicas.map(({ host, port }) => ({
      server: `${host}:${port}`,
      ask: () => askOnce(redis, host, port),
    })),
  ];
}

async function askOnce(
  redis: RedisConfiguration,
  host: string,
  port: number,
): Promise<Omit<RedisNodeFacts, 'server'>> {
  const node = openNode(redis, host, port);
  node.on('error', () => {});
  try {
    return await factsOf(node);
  } finally {
    node.disconnect();
  }
}

async function factsOf(node: Redis): Promise<Omit<RedisNodeFacts, 'server'>> {
  const info = await node.info();
  return {
    version: fieldOf(info, 'redis_version'),
    maxmemoryPolicy: fieldOf(info, 'maxmemory_policy') ?? (await configuredPolicy(node)),
  };
}

/** Hosts often forbid CONFIG; INFO says the same on all but a few servers. */
async function configuredPolicy(node: Redis): Promise<string | undefined> {
  try {
    const answer = (await node.config('GET', 'maxmemory-policy')) as unknown[];
    return typeof answer[1] === 'string' ? answer[1] : undefined;
  } catch {
    return undefined;
  }
}

function fieldOf(info: string, name: string): string | undefined {
  return info.match(new RegExp(`^${name}:(\\S+)`, 'm'))?.[1];
}

function replicasIn(info: string): Array<{ host: string; port: number }> {
  return [...info.matchAll(/^slave\d+:ip=([^,]+),port=(\d+)/gm)].map(([, host, port]) => ({
    host: host!,
    port: Number(port),
  }));
}

function isOlder(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < MINIMUM_VERSION[0] || (major === MINIMUM_VERSION[0] && minor < MINIMUM_VERSION[1]);
}

function nameOf(node: Redis): string {
  const { remoteAddress, remotePort } = node.stream ?? {};
  return remoteAddress ? `${remoteAddress}:${remotePort}` : `${node.options.host}:${node.options.port}`;
}

/** A cluster that cannot be reached tells what its last node said. */
function reasonOf(error: Error): string {
  const { lastNodeError } = error as { lastNodeError?: Error };
  const { code, message } = (lastNodeError ?? error) as NodeJS.ErrnoException;
  return message || (code ?? error.name);
}
