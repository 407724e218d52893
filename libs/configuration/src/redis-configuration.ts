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

/** For `single` these stand in the URL, and are undefined here unless they are set beside it. */
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

type Read = (name: string) => string | undefined;

const WAYS = ['REDIS_URL', 'REDIS_SENTINELS', 'REDIS_CLUSTER'] as const;

/** Reads the variables that begin with REDIS_. Undefined when no Redis is named; faults are added to `faults`. */
export function redisConfigurationFrom(read: Read, faults: string[]): RedisConfiguration | undefined {
  const named = WAYS.filter((name) => read(name) !== undefined);
  if (named.length > 1) faults.push(`${named.join(' and ')} exclude each other: set one of them`);
  checkBelonging(read, faults);

  const tls = switchOf(read, 'REDIS_TLS', faults);
  const prefix = read('REDIS_PREFIX') ?? 'paragraf';
  if (!/^[A-Za-z0-9._-]+$/.test(prefix))
    faults.push('REDIS_PREFIX must be letters, digits, points, hyphens and underscores');
  const access = { username: read('REDIS_USERNAME'), password: read('REDIS_PASSWORD'), prefix };

  switch (named[0]) {
    case 'REDIS_URL':
      return { ...access, ...singleFrom(read, tls, faults) };
    case 'REDIS_SENTINELS':
      return {
        ...access,
        tls,
        kind: 'sentinel',
        sentinels: nodesFrom(read, 'REDIS_SENTINELS', faults).map(nodeOf),
        name: read('REDIS_SENTINEL_NAME') ?? '',
        sentinelUsername: read('REDIS_SENTINEL_USERNAME'),
        sentinelPassword: read('REDIS_SENTINEL_PASSWORD'),
      };
    case 'REDIS_CLUSTER': {
      const urls = nodesFrom(read, 'REDIS_CLUSTER', faults);
      // Hosts sell clusters as one URL with the password in it.
      const [first] = urls;
      return {
        kind: 'cluster',
        nodes: urls.map(nodeOf),
        username: access.username ?? decoded(first?.username),
        password: access.password ?? decoded(first?.password),
        tls: tls || first?.protocol === 'rediss:',
        prefix,
      };
    }
    default:
      return undefined;
  }
}

function checkBelonging(read: Read, faults: string[]): void {
  if ((read('REDIS_SENTINELS') === undefined) !== (read('REDIS_SENTINEL_NAME') === undefined))
    faults.push('REDIS_SENTINELS and REDIS_SENTINEL_NAME belong together: set both or neither');
  for (const name of ['REDIS_SENTINEL_USERNAME', 'REDIS_SENTINEL_PASSWORD'])
    if (read(name) !== undefined && read('REDIS_SENTINELS') === undefined)
      faults.push(`${name} needs REDIS_SENTINELS`);
}

function singleFrom(
  read: Read,
  tls: boolean,
  faults: string[],
): { kind: 'single'; url: string; tls: boolean } {
  const url = read('REDIS_URL')!;
  if (!isRedisUrl(url)) faults.push('REDIS_URL must be a URL that begins with redis:// or rediss://');
  return { kind: 'single', url, tls: tls || url.startsWith('rediss:') };
}

/** `host:port` or a URL each, with commas between; port 6379, or 26379 of a sentinel, unless told. */
function nodesFrom(read: Read, name: 'REDIS_SENTINELS' | 'REDIS_CLUSTER', faults: string[]): URL[] {
  const usualPort = name === 'REDIS_SENTINELS' ? '26379' : '6379';
  const values = read(name)!
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean)
    .map((value) => (name === 'REDIS_CLUSTER' && value.includes('://') ? value : `redis://${value}`));
  if (values.length === 0 || !values.every(isRedisUrl)) {
    const form = name === 'REDIS_CLUSTER' ? 'host:port or redis://host:port' : 'host:port';
    faults.push(`${name} must be a list of ${form} with commas between`);
    return [];
  }
  return values.map((value) => {
    const url = new URL(value);
    url.port ||= usualPort;
    return url;
  });
}

function isRedisUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return ['redis:', 'rediss:'].includes(protocol) && hostname !== '';
}

function nodeOf({ hostname, port }: URL): RedisNode {
  return { host: hostname.replace(/^\[(.*)\]$/, '$1'), port: Number(port) };
}

function decoded(value: string | undefined): string | undefined {
  return value ? decodeURIComponent(value) : undefined;
}

function switchOf(read: Read, name: string, faults: string[]): boolean {
  const value = read(name) ?? 'off';
  if (value !== 'on' && value !== 'off') faults.push(`${name} must be on or off`);
  return value === 'on';
}
