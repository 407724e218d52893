import { mkdir } from 'node:fs/promises';
import { createServer, isIPv6 } from 'node:net';
import { join } from 'node:path';
import { createApi } from '../../api/src/create-api.js';
import { issuerDirectory } from '../../api/src/issuer-directory.js';
import { createWorker } from '../../worker/src/create-worker.js';
import type { AssociationSummary } from '#associations';
import {
  type Configuration,
  type Environment,
  type EventStoreSettings,
  configurationFrom,
} from '#configuration';
import { allMigrations } from '#core';
import { type EmbeddedPostgres, migrate, PostgresDatabase, startEmbeddedPostgres } from '#database';
import { EventStore, type OpenEventStore, openEventStore, openLogOf } from '#event-store';
import { LocalIssuer } from '#http';
import type { DutyRunnerOptions } from '#jobs';
import { SubscriptionOperator } from '#projections';
import { Clock, DrivenClock, type Instant, SystemClock } from '#kernel';
import { databaseAddress, environmentWith, homeDirectory } from './home.js';
import type { ScenarioActor } from './scenario/scenario.js';

/** A Paragraf in this process: its database, API and workers. */
export interface Installation {
  readonly baseUrl: string;
  readonly configuration: Configuration;
  /** False where tokens come from an OIDC issuer. */
  readonly issuesTokens: boolean;
  tokenFor(actor: ScenarioActor, association: string): Promise<string>;
  /** Moves the clock forward, where it may be moved. */
  moveClock(to: Instant): void;
  /** What the installation's clock shows. */
  now(): Instant;
  /** When the last event in the log was recorded; undefined while the log is empty. */
  lastRecordedAt(): Promise<Instant | undefined>;
  /** What an operator sees of the read models and the queues. */
  readonly subscriptions: SubscriptionOperator;
  associations(): Promise<AssociationSummary[]>;
  close(): Promise<void>;
}

export interface InstallationOptions {
  /** `driven` lets scenarios move the clock, which then begins before the first of them. */
  readonly clock: 'driven' | 'system';
  /** Where data and keys are kept; PARAGRAF_HOME or ~/.paragraf unless told. */
  readonly home?: string;
  /** DATABASE_URL unless told; without either, an embedded PostgreSQL in `home`. */
  readonly databaseUrl?: string;
  /** Any free port unless told. */
  readonly port?: number;
  /** Whether another free port will do when that one is in use. */
  readonly otherPort?: boolean;
  /** Beside the process's own. */
  readonly environment?: Environment;
  /** The times of the workers' duties, where they are to be others than in use. */
  readonly duties?: DutyRunnerOptions;
}

/** Stands for a server that has not been started yet. */
const EMBEDDED = 'postgres://embedded';

const BEFORE_EVERY_SCENARIO = '2015-01-01T00:00:00.000Z';

/** Starts everything. With DATABASE_URL set, that server is used; otherwise an embedded PostgreSQL is started in `home`. */
export async function startInstallation(options: InstallationOptions): Promise<Installation> {
  const { home = homeDirectory(), clock: kind } = options;
  const settings = {
    ...options.environment,
    PARAGRAF_HOME: home,
    PORT: String(options.port ?? 0),
    CLOCK: kind,
  };
  const { host } = configurationFrom(environmentWith({ ...settings, DATABASE_URL: EMBEDDED }));
  const database = await openDatabase(home, options.databaseUrl);
  const closing: Array<() => Promise<unknown>> = [() => database.stop()];
  const close = async (): Promise<void> => {
    for (const step of closing.toReversed()) await step();
  };

  try {
    const port = await freePort(host, options);
    const configuration = configurationFrom(
      environmentWith({ ...settings, DATABASE_URL: database.url, PORT: String(port) }),
    );
    await migrate(database.url, allMigrations);

    const clock: Clock = kind === 'driven' ? new DrivenClock(BEFORE_EVERY_SCENARIO) : new SystemClock();
    const worker = await createWorker(configuration, { clock, duties: options.duties });
    closing.push(() => worker.close());
    const api = await createApi(configuration, { clock });
    closing.push(() => api.close());
    await api.listen(port, host);

    const baseUrl = `http://${reachable(host)}:${port}`;
    const store = api.get(EventStore, { strict: false });
    const issuer = configuration.oidc ? undefined : await LocalIssuer.open(issuerDirectory(configuration));
    return {
      baseUrl,
      configuration,
      issuesTokens: issuer !== undefined,
      tokenFor: ({ roles, person }, association) => {
        if (!issuer)
          throw new Error('Tokens come from the OIDC issuer.\nUnset OIDC_ISSUER to issue them here.');
        return issuer.issue({ roles, person, association: roles.includes('operator') ? null : association });
      },
      moveClock: (to) => {
        if (clock instanceof DrivenClock) clock.advanceTo(to);
      },
      now: () => clock.now(),
      lastRecordedAt: async () => (await store.last())?.recordedAt,
      subscriptions: api.get(SubscriptionOperator, { strict: false }),
      associations: async () => {
        const response = await fetch(`${baseUrl}/v1/associations`);
        return (await response.json()) as AssociationSummary[];
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The database a command works on: the one at `url`, or the embedded one in `home`, made and brought up to date. */
export async function openDatabase(
  home: string,
  url = databaseAddress(),
): Promise<Pick<EmbeddedPostgres, 'url' | 'stop'>> {
  if (url) {
    await assertAnswers(url);
    return { url, stop: () => Promise.resolve() };
  }
  await mkdir(home, { recursive: true, mode: 0o700 });
  const embedded = await startEmbeddedPostgres({ directory: join(home, 'postgres') });
  await migrate(embedded.url, allMigrations);
  return embedded;
}

/** The log of an installation, whose database is at `databaseUrl`. */
export function openLog(databaseUrl: string): Promise<OpenEventStore> {
  return openEventStore(configurationFrom(environmentWith({ DATABASE_URL: databaseUrl })));
}

/** The log that an engine keeps, whether the installation runs on that engine or not. */
export function openLogIn(
  engine: EventStoreSettings['engine'],
  databaseUrl: string,
): Promise<OpenEventStore> {
  return openLogOf(configurationFrom(environmentWith({ EVENT_STORE: engine, DATABASE_URL: databaseUrl })));
}

/** Says what to do about a database that does not answer; never its address, which may hold a password. */
async function assertAnswers(url: string): Promise<void> {
  const database = new PostgresDatabase({ url, applicationName: 'paragraf-cli', role: 'owner' });
  try {
    await database.query('SELECT 1');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(
      `The database of DATABASE_URL does not answer: ${message || code}.\nStart it or correct DATABASE_URL, or unset it to use a PostgreSQL of Paragraf's own.`,
      { cause: error },
    );
  } finally {
    await database.end();
  }
}

async function freePort(host: string, { port = 0, otherPort = false }: InstallationOptions): Promise<number> {
  const free = (await tryPort(host, port)) ?? (otherPort ? await tryPort(host, 0) : undefined);
  if (free !== undefined) return free;
  throw new Error(
    `Port ${port} on ${host} cannot be had.\nStop what uses it, or choose another with --port.`,
  );
}

/** An address to reach a server by that listens to all of them. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return isIPv6(host) ? `[${host}]` : host;
}

function tryPort(host: string, port: number): Promise<number | undefined> {
  return new Promise((settle) => {
    const probe = createServer();
    probe.once('error', () => settle(undefined));
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => settle(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
