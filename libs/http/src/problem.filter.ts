import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isTransient } from '#database';
import { type Refusal, refuse, RefusedError } from '#kernel';
import { httpRules } from './http.rules.js';
import { internalProblem, type Problem, PROBLEM_MEDIA_TYPE, problemOf } from './problem.js';

/** Every failed request answers with a problem: a refusal as it is, anything else as a fault without particulars. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('HTTP');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const refusal = refusalOf(error);
    if (!refusal || isTransient(error)) this.logger.error(described(error, request));
    const problem = refusal ? problemOf(refusal) : internalProblem(request.id);
    if (problem.status === 503) void reply.header('Retry-After', '1');
    if (problem.status === 401) void reply.header('WWW-Authenticate', challenge(refusal?.facts.token));
    void reply
      .status(problem.status)
      .header('Content-Type', PROBLEM_MEDIA_TYPE)
      .header('Content-Language', 'sv')
      .header('Cache-Control', 'no-store');
    this.send(problem, request, reply);
  }

  /** For those who know their readers better: in what form the problem is sent. */
  protected send(problem: Problem, _request: FastifyRequest, reply: FastifyReply): void {
    void reply.send(problem);
  }
}

function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof RefusedError) return error.refusal;
  if (isMissingTable(error))
    return refuse(
      httpRules['not-caught-up'],
      'Det som frågan gäller håller på att byggas upp. Fråga igen om en liten stund.',
    );
  if (isTransient(error))
    return refuse(
      httpRules['temporarily-unavailable'],
      'Databasen går inte att nå just nu. Försök igen om en liten stund; samma nyckel gör att inget sker två gånger.',
    );
  if (!(error instanceof HttpException)) return undefined;
  switch (error.getStatus()) {
    case 400:
      return refuse(
        httpRules['malformed-request'],
        'Anropets kropp går inte att läsa som JSON. Rätta den och skicka igen.',
      );
    case 404:
      return refuse(
        httpRules['not-found'],
        'Adressen finns inte. Alla adresser står i API-beskrivningen, /openapi.json.',
      );
    case 413:
      return refuse(
        httpRules['body-too-large'],
        'Ett anrop får vara högst 1 megabyte. Dela upp det i flera.',
      );
    case 415:
      return refuse(
        httpRules['wrong-media-type'],
        'Skicka kroppen som JSON, Content-Type: application/json.',
      );
    default:
      return undefined;
  }
}

/** PostgreSQL's undefined_table: a read model that no worker has built yet, in an installation that has just begun. */
function isMissingTable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42P01';
}

/** RFC 6750: says whether a token is missing, or was there but did not hold. */
function challenge(token: unknown): string {
  return token === 'missing' ? 'Bearer realm="paragraf"' : 'Bearer realm="paragraf", error="invalid_token"';
}

/**
 * What the log may know of a fault: which request, which route, what kind of error, and where in the code, unless it
 * is the database that is away: then the code is not at fault, and every request would tell the same. An error's
 * message is left out, since it may quote what somebody sent.
 */
function described(error: unknown, request: FastifyRequest): string {
  const route = `${request.method} ${request.routeOptions.url ?? '(no route)'}`;
  if (!(error instanceof Error)) return `${request.id} ${route}: ${typeof error} thrown`;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  if (isTransient(error)) return `${request.id} ${route}: ${error.name}${code}`;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [`${request.id} ${route}: ${error.name}${code}`, ...frames.slice(0, 12)].join('\n');
}
