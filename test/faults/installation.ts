import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allMigrations } from '#core';
import { migrate } from '#database';
import { LocalIssuer } from '#http';
import { Program } from '../support/program.js';
import { KeptRunning } from './kept-running.js';
import { OwnPostgres } from './own-postgres.js';

export type Queues = 'postgres' | 'redis';

/** An installation as it is run: two APIs and two workers on a PostgreSQL and a Redis, each of which may be killed. */
export class Installation {
  private constructor(
    readonly postgres: OwnPostgres,
    /** Undefined when the queues are in PostgreSQL. */
    readonly redis: KeptRunning | undefined,
    readonly redisUrl: string | undefined,
    readonly apis: readonly KeptRunning[],
    readonly workers: readonly KeptRunning[],
    /** For everything that the clients do. */
    readonly token: string,
    private readonly directories: readonly string[],
  ) {}

  /** `programs` holds the compiled `apps`. */
  static async start(programs: string, queues: Queues): Promise<Installation> {
    const [home, data] = await Promise.all(
      ['home', 'data'].map((what) => mkdtemp(join(tmpdir(), `paragraf-faults-${what}-`))),
    );
    const postgres = await OwnPostgres.start(data!);
    await migrate(postgres.url, allMigrations);
    const redis = queues === 'redis' ? await durableRedis(join(home!, 'redis')) : undefined;
    const issuer = await LocalIssuer.open(join(home!, 'issuer'));
    const token = await issuer.issue({ association: null, roles: ['operator', 'secretary'], person: 'p01' });
    const app = (kind: 'api' | 'worker', n: number): KeptRunning =>
      new KeptRunning(
        `${kind} ${n}`,
        new Program(
          join(programs, 'apps', kind, 'src', 'main.js'),
          {
            DATABASE_URL: postgres.url,
            PARAGRAF_HOME: home!,
            PORT: '0',
            ...(redis && { REDIS_URL: redis.url }),
          },
          /^Paragraf (?:works|answers at (\S+))$/m,
        ),
      );
    const installation = new Installation(
      postgres,
      redis?.server,
      redis?.url,
      [app('api', 1), app('api', 2)],
      [app('worker', 1), app('worker', 2)],
      token,
      [home!, postgres.directory, data!],
    );
    await redis?.server.start();
    await Promise.all(installation.processes.map((process) => process.start()));
    return installation;
  }

  /** The APIs and the workers. */
  get processes(): readonly KeptRunning[] {
    return [...this.apis, ...this.workers];
  }

  /** Where the APIs that have started answer; each has another port every time. */
  get addresses(): string[] {
    return this.apis.flatMap(({ started }) => started?.[1] ?? []);
  }

  async stop(): Promise<void> {
    const parts = this.redis ? [...this.processes, this.redis] : this.processes;
    await Promise.all(parts.map((part) => part.kill()));
    await this.postgres.stop();
    for (const directory of this.directories) await rm(directory, { recursive: true, force: true });
  }
}

/** As in use: it writes down what it is told once a second, so that a crash loses the last of it. */
async function durableRedis(directory: string): Promise<{ server: KeptRunning; url: string }> {
  await mkdir(directory);
  const port = await freePort();
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: directory,
    save: '',
    appendonly: 'yes',
    appendfsync: 'everysec',
    'maxmemory-policy': 'noeviction',
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const program = new Program(['redis-server', ...args], {}, /Ready to accept connections/);
  return { server: new KeptRunning('redis', program), url: `redis://127.0.0.1:${port}` };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
