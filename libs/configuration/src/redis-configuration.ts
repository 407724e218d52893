import type { Values } from './read-environment.js';

/** Where the queues' Redis is, and how to get in. */
export type RedisConfiguration = RedisAccess & RedisPlace;

export type RedisPlace =
  | { readonly kind: 'single'; readonly url: string }
  | {
      readonly kind: 'sentinel';
      readonly sentinels: readonly RedisNode[];
      /** What the sentinels call the group of servers. */
      readonly name: string;
      readonly sentinelUsername: string | undefined;
      readonly sentinelPassword: string | undefined;
    }
  | { readonly kind: 'cluster'; readonly nodes: readonly RedisNode[] };

/** For `single` these may stand in the URL, which then goes first. */
export interface RedisAccess {
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly tls: boolean;
  /** Keeps installations that share a Redis apart. */
  readonly prefix: string;
}

export interface RedisNode {
  readonly host: string;
  readonly port: number;
}

/** From values without faults. Undefined when no Redis is named. */
export function redisFrom(values: Values): RedisConfiguration | undefined {
  const access: RedisAccess = {
    username: values.REDIS_USERNAME,
    password: values.REDIS_PASSWORD,
    tls: values.REDIS_TLS === 'on',
    prefix: values.REDIS_PREFIX ?? 'paragraf',
  };
  if (values.REDIS_URL)
    return {
      ...access,
      kind: 'single',
      url: values.REDIS_URL,
      tls: access.tls || values.REDIS_URL.startsWith('rediss:'),
    };
  if (values.REDIS_SENTINELS)
    return {
      ...access,
      kind: 'sentinel',
      sentinels: values.REDIS_SENTINELS.map((address) => nodeOf(urlOf(address), 26_379)),
      name: values.REDIS_SENTINEL_NAME!,
      sentinelUsername: values.REDIS_SENTINEL_USERNAME,
      sentinelPassword: values.REDIS_SENTINEL_PASSWORD,
    };
  return values.REDIS_CLUSTER && clusterFrom(values.REDIS_CLUSTER, access);
}

/** Hosts sell clusters as one URL with the password in it. */
function clusterFrom(addresses: readonly string[], access: RedisAccess): RedisConfiguration {
  const urls = addresses.map(urlOf);
  const [first] = urls;
  return {
    ...access,
    kind: 'cluster',
    nodes: urls.map((url) => nodeOf(url, 6_379)),
    username: access.username ?? decoded(first?.username),
    password: access.password ?? decoded(first?.password),
    tls: access.tls || first?.protocol === 'rediss:',
  };
}

function urlOf(address: string): URL {
  return new URL(address.includes('://') ? address : `redis://${address}`);
}

function nodeOf({ hostname, port }: URL, usualPort: number): RedisNode {
  return { host: hostname.replace(/^\[(.*)\]$/, '$1'), port: port ? Number(port) : usualPort };
}

function decoded(value: string | undefined): string | undefined {
  return value ? decodeURIComponent(value) : undefined;
}
