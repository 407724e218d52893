import { Cluster, Redis, type RedisOptions } from 'ioredis';
import type { RedisConfiguration } from '#configuration';

export type RedisConnection = Redis | Cluster;

/** The client that a queue adds jobs through, or the one a worker takes them with. */
export type RedisUse = 'queue' | 'worker';

/** Connects by itself, or through sentinels, or to a cluster, and again whenever the connection is lost. Ours to close. */
export function openRedis(redis: RedisConfiguration, use: RedisUse): RedisConnection {
  // The dispatcher would rather hear at once that Redis is away. A worker waits for Redis for as long as it takes.
  const enableOfflineQueue = use === 'worker';
  const options = { ...accessOf(redis), maxRetriesPerRequest: use === 'worker' ? null : 1 };

  if (redis.kind === 'cluster')
    return new Cluster([...redis.nodes], {
      enableOfflineQueue,
      redisOptions: options,
      // A certificate names a host, so hosts must not be turned into addresses first.
      ...(redis.tls && { dnsLookup: (host, found) => found(null, host) }),
    });

  const alone = { ...options, enableOfflineQueue, retryStrategy, reconnectOnError };
  if (redis.kind === 'single') return new Redis(redis.url, alone);
  return new Redis({
    ...alone,
    sentinels: [...redis.sentinels],
    name: redis.name,
    sentinelUsername: redis.sentinelUsername,
    sentinelPassword: redis.sentinelPassword,
    ...(redis.tls && { sentinelTLS: {}, enableTLSForSentinelMode: true }),
  });
}

/** One server, asked once and then left. */
export function openNode(redis: RedisConfiguration, host: string, port: number): Redis {
  return new Redis({
    ...accessOf(redis),
    host,
    port,
    connectTimeout: 2_000,
    maxRetriesPerRequest: 0,
    retryStrategy: null,
  });
}

/** In a cluster, all keys of a queue must lie on one node: those whose braces hold the same. */
export function queuePrefix({ kind, prefix }: RedisConfiguration): string {
  return kind === 'cluster' ? `{${prefix}}` : prefix;
}

function accessOf({ username, password, tls }: RedisConfiguration): RedisOptions {
  return {
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    ...(tls && { tls: {} }),
  };
}

function retryStrategy(times: number): number {
  return Math.min(times * 100, 5_000);
}

/** A master that has become a replica answers READONLY: connect anew to the one that took its place, and ask again. */
function reconnectOnError({ message }: Error): 2 | false {
  return message.startsWith('READONLY') ? 2 : false;
}
