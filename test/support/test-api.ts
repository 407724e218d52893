import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Configuration, type EventStoreSettings } from '#configuration';
import { allMigrations } from '#core';
import { EventStore } from '#event-store';
import { LocalIssuer, type Problem, type Role } from '#http';
import { DrivenClock } from '#kernel';
import { temporaryDatabase } from '#testing';
import { createApi } from '../../apps/api/src/create-api.js';
import { issuerDirectory } from '../../apps/api/src/issuer-directory.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';

export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  readonly text: string;
}

export interface Post {
  /** Below `/v1/associations/`. */
  readonly path: string;
  readonly body?: unknown;
  readonly token?: string;
  /** A new one unless told; null sends none. */
  readonly key?: string | null;
  /** `*` unless told; null sends none. */
  readonly ifMatch?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The whole API on a database and a port of its own, with the workers behind it when asked for. */
export class TestApi {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly configuration: Configuration,
    private readonly issuer: LocalIssuer,
    private readonly dispose: () => Promise<void>,
  ) {}

  static async start({
    withWorker = false,
    eventStore = { engine: 'postgres' },
  }: { withWorker?: boolean; eventStore?: EventStoreSettings } = {}): Promise<TestApi> {
    const database = await temporaryDatabase(allMigrations);
    const home = await mkdtemp(join(tmpdir(), 'paragraf-home-'));
    const configuration = new Configuration({
      databaseUrl: database.url,
      eventStore,
      host: '127.0.0.1',
      port: 0,
      healthPort: undefined,
      stop: { delay: 0, within: 30_000 },
      publicUrl: undefined,
      home,
      queueBackend: 'postgres',
      redis: undefined,
      oidc: undefined,
      attachments: { folder: join(home, 'attachments'), maxBytes: 2 * 1024 * 1024, s3: undefined },
      signer: { kind: 'none' },
      clock: 'driven',
    });
    const clock = new DrivenClock('2021-05-01T07:00:00.000Z');
    const worker = withWorker ? await createWorker(configuration, { clock, logger: false }) : undefined;
    const app = await createApi(configuration, { clock, logger: false });
    await app.listen(0, configuration.host);
    const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
    return new TestApi(
      app,
      url,
      configuration,
      await LocalIssuer.open(issuerDirectory(configuration)),
      async () => {
        await worker?.close();
        await database.drop();
        await rm(home, { recursive: true });
      },
    );
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.dispose();
  }

  token(association: string | null, ...roles: Role[]): Promise<string> {
    return this.issuer.issue({ association, roles, person: 'p01' });
  }

  expiredToken(association: string, ...roles: Role[]): Promise<string> {
    return this.issuer.issue({ association, roles, person: 'p01', lasts: -60 });
  }

  post<Body = Record<string, unknown>>(request: Post): Promise<Answer<Body>> {
    const { path, body = {}, token, key = randomUUID(), ifMatch = '*', headers } = request;
    return this.ask(`/v1/associations/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(key ? { 'idempotency-key': key } : {}),
        ...(ifMatch ? { 'if-match': ifMatch } : {}),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  get<Body = Record<string, unknown>>(
    path: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<Body>> {
    return this.ask(path, { headers: { ...headers } });
  }

  /** The last position of the log: what a refused command must not move. */
  head(): Promise<bigint> {
    return this.app.get(EventStore).head();
  }

  private async ask<Body>(path: string, request: RequestInit): Promise<Answer<Body>> {
    const response = await fetch(this.url + path, request);
    const text = await response.text();
    const isJson = /[/+]json(;|$)/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson && text ? JSON.parse(text) : {}) as Body,
      text,
    };
  }
}

export type ProblemAnswer = Answer<Problem>;
