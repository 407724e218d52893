import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RefusedError } from '#kernel';
import { problemOf } from '#http';
import { page } from './layout.js';

/** A refusal as a page: what is wrong and where to go, in the same words as the API's problem. */
@Catch(RefusedError)
export class PageProblemFilter implements ExceptionFilter<RefusedError> {
  catch({ refusal }: RefusedError, host: ArgumentsHost): void {
    const { status, title, detail } = problemOf(refusal);
    const html = page(
      { title, association: null, section: null, unlisted: true },
      <>
        <h1>{title}</h1>
        <p class="lead">{detail}</p>
        <p>
          <a href="/">Till alla förbund</a>
        </p>
      </>,
    );
    void host
      .switchToHttp()
      .getResponse<FastifyReply>()
      .status(status)
      .header('Content-Type', 'text/html; charset=utf-8')
      .send(html);
  }
}
