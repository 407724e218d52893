import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type LogLevel, UnsupportedMediaTypeException } from '@nestjs/common';
import type { Configuration } from '#configuration';
import { processLog } from '#core';
import { httpRules, PROBLEM_MEDIA_TYPE, problemOf } from '#http';
import { type Clock, refuse } from '#kernel';
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
    new FastifyAdapter({
      bodyLimit: ONE_MEGABYTE,
      frameworkErrors: answerStrangeAddress,
      genReqId: () => randomUUID(),
      return503OnClosing: true,
      routerOptions: { ignoreTrailingSlash: true },
    }),
    { logger: processLog(logger), bodyParser: false, abortOnError: false },
  );
  const server = app.getHttpAdapter().getInstance();
  server.removeContentTypeParser('text/plain');
  takeUploads(server);
  server.setReplySerializer((payload) => JSON.stringify(payload, positionsAsText));
  addSecurityHeaders(server);
  serveDescription(app);
  await app.init();
  await server.ready();
  return app;
}

/** Uploads are not read into memory: whoever takes one counts its bytes. Other routes take JSON only. */
function takeUploads(server: FastifyInstance): void {
  server.addContentTypeParser('*', (request, _payload, done) => {
    if (request.routeOptions.url?.endsWith('/attachments/:sha256')) done(null);
    else done(new UnsupportedMediaTypeException());
  });
}

/** An address that the router itself stops at, too long or wrongly encoded, is not repeated to whoever sent it. */
function answerStrangeAddress(_error: unknown, _request: unknown, reply: FastifyReply): void {
  const problem = problemOf(
    refuse(httpRules['not-found'], 'Adressen går inte att läsa. Rätta den och försök igen.'),
  );
  void reply.status(problem.status).header('Content-Type', PROBLEM_MEDIA_TYPE).send(problem);
}

/** Log positions are bigints, which JSON has no word for. */
function positionsAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
