import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { CommandOutcome } from '#event-store';
import { commandRouteOf } from './command-route.js';
import type { CommandRequest } from './envelope.js';
import { etagOf, matches, Versioned } from './etag.js';
import { outcomeBody } from './outcome.js';

/** Puts the ETag on what commands and versioned queries answer. A repeated command is 200: nothing new came to be. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    if (commandRouteOf(context.getHandler()))
      return next.handle().pipe(map((outcome: CommandOutcome) => answerCommand(outcome, reply)));
    const request = http.getRequest<CommandRequest>();
    return next
      .handle()
      .pipe(
        map((answer: unknown) =>
          answer instanceof Versioned ? answerQuery(answer, request.headers['if-none-match'], reply) : answer,
        ),
      );
  }
}

function answerCommand(outcome: CommandOutcome, reply: FastifyReply): object {
  void reply.header('ETag', etagOf(outcome.stream, outcome.version)).header('Cache-Control', 'no-store');
  if (outcome.duplicate) void reply.status(200);
  return outcomeBody(outcome);
}

function answerQuery(
  answer: Versioned<unknown>,
  ifNoneMatch: string | undefined,
  reply: FastifyReply,
): unknown {
  const etag = etagOf(answer.stream, answer.version);
  void reply.header('ETag', etag).header('Cache-Control', 'no-cache');
  if (!matches(ifNoneMatch, etag)) return answer.body;
  void reply.status(304);
  return undefined;
}
