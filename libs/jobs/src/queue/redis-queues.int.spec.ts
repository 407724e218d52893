import { Logger } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { RedisConfiguration, RedisPlace } from '#configuration';
import { hasRedisServer, startRedisCluster, startRedisSentinel, startRedisServer } from '#testing';
import { askRedis, redisQueues } from './redis-queues.js';

const ACCESS = { username: undefined, password: undefined, tls: false, prefix: 'paragraf' };
const LRU = ['--maxmemory-policy', 'allkeys-lru'];

const at = (place: RedisPlace, access: Partial<RedisConfiguration> = {}): RedisConfiguration => ({
  ...ACCESS,
  ...access,
  ...place,
});

const describeWithRedis = hasRedisServer()
  ? describe
  : (name: string, _tests: () => void) => it(`${name}: not tried, redis-server is not installed`, () => {});

describeWithRedis('A worker that starts', () => {
  let stops: Array<() => Promise<void>> = [];
  beforeAll(() => Logger.overrideLogger(false));
  afterAll(() => Logger.overrideLogger(['log', 'warn', 'error']));
  afterEach(async () => {
    await Promise.all(stops.map((stop) => stop()));
    stops = [];
  });
  const started = async <Server extends { stop(): Promise<void> }>(
    starting: Promise<Server>,
  ): Promise<Server> => {
    const server = await starting;
    stops.push(() => server.stop());
    return server;
  };
  const faultOf = (redis: RedisConfiguration, patience?: number): Promise<string> =>
    redisQueues(redis, patience).then(
      async (queues) => {
        await queues.close();
        return 'none';
      },
      (error: Error) => `${error.name}: ${error.message}`,
    );

  it('refuses a Redis that throws keys away, and says what to set', async () => {
    const { url, port } = await started(startRedisServer(LRU));
    const fault = await faultOf(at({ kind: 'single', url }));
    expect(fault).toContain(`RedisUnfit: Redis at 127.0.0.1:${port} has maxmemory-policy allkeys-lru`);
    expect(fault).toContain('Set maxmemory-policy noeviction');
    expect(fault).toContain('QUEUE_BACKEND=postgres');
  });

  it('finds the policy where the host forbids CONFIG', async () => {
    const { url } = await started(startRedisServer([...LRU, '--rename-command', 'CONFIG', '']));
    expect(await faultOf(at({ kind: 'single', url }))).toContain('has maxmemory-policy allkeys-lru');
  });

  it('asks a replica too, which may hold the queues tomorrow', async () => {
    const { sentinels, name, replica } = await started(startRedisSentinel({ replica: LRU }));
    const place = { kind: 'sentinel', sentinels, name } as const;
    const none = { sentinelUsername: undefined, sentinelPassword: undefined };
    const fault = await faultOf(at({ ...place, ...none }));
    expect(fault.match(/Redis at \S+ has/g)).toEqual([`Redis at 127.0.0.1:${replica.port} has`]);
  });

  it('asks every node of a cluster', async () => {
    const { nodes } = await started(startRedisCluster({ last: LRU }));
    const fault = await faultOf(at({ kind: 'cluster', nodes: nodes.slice(0, 1) }));
    expect(fault.match(/Redis at \S+ has/g)).toEqual([`Redis at 127.0.0.1:${nodes[2]!.port} has`]);
  });

  it('waits for a Redis that is not there yet, but not for ever, and then says where to look', async () => {
    const { url, port, stop } = await startRedisServer();
    await stop();
    const single = at({ kind: 'single', url });
    const fault = await faultOf(single, 300);
    expect(fault).toMatch(/RedisUnfit: Redis has not answered for 0\.3 s: .*ECONNREFUSED/);
    expect(fault).toContain('REDIS_URL');
    const cluster = at({ kind: 'cluster', nodes: [{ host: '127.0.0.1', port }] });
    expect(await faultOf(cluster, 300)).toContain('RedisUnfit: Redis has not answered for 0.3 s');

    const waiting = faultOf(single);
    await started(startRedisServer([], port));
    expect(await waiting).toBe('none');
  });

  it('does not wait for a password to come right, and does not repeat it', async () => {
    const { port } = await started(startRedisServer(['--requirepass', 'right']));
    const url = `redis://127.0.0.1:${port}`;
    const fault = await faultOf(at({ kind: 'single', url }, { password: 'hemligt' }));
    expect(fault).toContain('RedisUnfit: Redis does not take the password');
    expect(fault).not.toContain('hemligt');
    expect(await faultOf(at({ kind: 'single', url }))).toContain(
      'RedisUnfit: Redis does not take the password',
    );
    const [server] = await askRedis(at({ kind: 'single', url }, { password: 'right' }));
    expect(server).toMatchObject({ server: `127.0.0.1:${port}`, maxmemoryPolicy: 'noeviction' });
  });
});
