import { Catch } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Problem, ProblemFilter } from '#http';
import { page } from './layout.js';

/** At addresses that only people read, every problem is a page. */
@Catch()
export class PageProblemFilter extends ProblemFilter {
  protected override send(problem: Problem, _request: FastifyRequest, reply: FastifyReply): void {
    sendPage(problem, reply);
  }
}

/** At all other addresses a problem is a page for whoever asks for HTML, as browsers do. */
@Catch()
export class NegotiatedProblemFilter extends ProblemFilter {
  protected override send(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
    void reply.header('Vary', 'Accept');
    if (request.headers.accept?.includes('text/html')) sendPage(problem, reply);
    else super.send(problem, request, reply);
  }
}

function sendPage(problem: Problem, reply: FastifyReply): void {
  const { status, title, detail } = problem;
  // An address that cannot be right is, to its reader, one that leads nowhere.
  const missing = status === 400 || status === 404;
  void reply
    .status(missing ? 404 : status)
    .header('Content-Type', 'text/html; charset=utf-8')
    .send(missing ? problemPage('Sidan finns inte', NOT_HERE) : problemPage(title, detail));
}

const NOT_HERE =
  'Adressen kan vara felskriven, eller så är det som den leder till inte offentligt ännu. Ett protokoll kan läsas när det har justerats.';

function problemPage(title: string, detail: string): string {
  return page(
    { title, association: null, section: null, unlisted: true },
    <>
      <h1>{title}</h1>
      <p class="lead">{detail}</p>
      <p>
        <a href="/">Till alla förbund</a>
      </p>
    </>,
  );
}
