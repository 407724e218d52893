import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '#database';
import { ActReaders } from '../../acts/act-readers.js';
import { type IssuedPaperView, ListIssuedPapersQuery } from './list-issued-papers.query.js';

@QueryHandler(ListIssuedPapersQuery)
export class ListIssuedPapersHandler implements IQueryHandler<ListIssuedPapersQuery> {
  constructor(
    private readonly database: Database,
    private readonly readers: ActReaders,
  ) {}

  /** Whoever may not read a paper is not told of it either. */
  async execute({ association, filter, reader }: ListIssuedPapersQuery): Promise<IssuedPaperView[]> {
    const papers = await this.database.query<IssuedPaperView>(
      `SELECT paper, kind, about AS of, parts, title, recipients, on_day AS "on", renditions
         FROM read.issued_papers
        WHERE association = $1
          AND ($2::text IS NULL OR kind = $2)
          AND ($3::text IS NULL OR about = $3)
          AND ($4::text IS NULL
               OR EXISTS (SELECT FROM unnest(recipients) AS one WHERE position(lower($4) IN lower(one)) > 0))
        ORDER BY on_day DESC, position DESC`,
      [association, filter.kind ?? null, filter.of ?? null, filter.recipient ?? null],
    );
    const subjects = new Map(papers.map(({ kind, of }) => [`${kind} ${of}`, { association, kind, of }]));
    const readable = new Set<string>();
    for (const [subject, act] of subjects) if (await this.readers.mayRead(act, reader)) readable.add(subject);
    return papers.filter(({ kind, of }) => readable.has(`${kind} ${of}`));
  }
}
