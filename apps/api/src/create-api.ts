import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { LogLevel } from '@nestjs/common';
import type { Configuration } from '#configuration';
import type { Clock } from '#kernel';
import { ApiModule } from './api.module.js';
import { serveDescription } from './openapi/serve-description.js';
import { addSecurityHeaders } from './security-headers.js';

const ONE_MEGABYTE = 1024 * 1024;

export interface CreateApiOptions {
  /** A clock shared with other apps in the process; otherwise as the configuration says. */
  readonly clock?: Clock;
  /** `['error', 'warn']` unless told. */
  readonly logger?: LogLevel[] | false;
}

/** The API as it answers, not yet listening: `await (await createApi(configuration)).listen(port, host)`. */
export async function createApi(
  configuration: Configuration,
  { clock, logger = ['error', 'warn'] }: CreateApiOptions = {},
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.forRoot(configuration, clock ? { clock } : {}),
    new FastifyAdapter({ bodyLimit: ONE_MEGABYTE, genReqId: () => randomUUID(), return503OnClosing: true }),
    { logger, bodyParser: false, abortOnError: false },
  );
  const server = app.getHttpAdapter().getInstance();
  server.removeContentTypeParser('text/plain');
  server.setReplySerializer((payload) => JSON.stringify(payload, positionsAsText));
  addSecurityHeaders(server);
  serveDescription(app);
  await app.init();
  await server.ready();
  return app;
}

/** Log positions are bigints, which JSON has no word for. */
function positionsAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
