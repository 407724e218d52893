import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { createApi } from '../../api/src/create-api.js';
import { issuerDirectory } from '../../api/src/issuer-directory.js';
import { createWorker } from '../../worker/src/create-worker.js';
import type { AssociationSummary } from '#associations';
import { type Configuration, configurationFrom } from '#configuration';
import { allMigrations } from '#core';
import { type EmbeddedPostgres, migrate, startEmbeddedPostgres } from '#database';
import { LocalIssuer } from '#http';
import { SubscriptionOperator } from '#projections';
import { Clock, DrivenClock, type Instant, SystemClock } from '#kernel';
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
  /** Another free port is taken when it is in use; any free one for 0. */
  readonly port?: number;
}

const BEFORE_EVERY_SCENARIO = '2015-01-01T00:00:00.000Z';

/** Starts everything. With DATABASE_URL set, that server is used; otherwise an embedded PostgreSQL is started in `home`. */
export async function startInstallation(options: InstallationOptions): Promise<Installation> {
  const home = resolve(options.home ?? process.env.PARAGRAF_HOME ?? join(homedir(), '.paragraf'));
  const database = await openDatabase(home, options.databaseUrl);
  const closing: Array<() => Promise<unknown>> = [() => database.stop()];
  const close = async (): Promise<void> => {
    for (const step of closing.toReversed()) await step();
  };

  try {
    const port = await freePort(options.port ?? 0);
    const configuration = configurationFrom({
      ...process.env,
      DATABASE_URL: database.url,
      PARAGRAF_HOME: home,
      PORT: String(port),
      CLOCK: options.clock,
    });
    await migrate(database.url, allMigrations);

    const clock: Clock =
      options.clock === 'driven' ? new DrivenClock(BEFORE_EVERY_SCENARIO) : new SystemClock();
    const worker = await createWorker(configuration, { clock });
    closing.push(() => worker.close());
    const api = await createApi(configuration, { clock });
    closing.push(() => api.close());
    await api.listen(port, configuration.host);

    const baseUrl = `http://${configuration.host}:${port}`;
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

/** The database a command works on: the one at `url`, or the embedded one in `home`. */
export async function openDatabase(
  home: string,
  url = process.env.DATABASE_URL,
): Promise<Pick<EmbeddedPostgres, 'url' | 'stop'>> {
  if (url) return { url, stop: () => Promise.resolve() };
  await mkdir(home, { recursive: true, mode: 0o700 });
  return startEmbeddedPostgres({ directory: join(home, 'postgres') });
}

/** The port itself when it is free, otherwise any that is. */
async function freePort(wanted: number): Promise<number> {
  return (await tryPort(wanted)) ?? (await tryPort(0))!;
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((settle) => {
    const probe = createServer();
    probe.once('error', () => settle(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => settle(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
