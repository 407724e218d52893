import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '#event-store';
import { httpRules } from '#http';
import { refuse, RefusedError } from '#kernel';
import { ActReaders } from '../../acts/act-readers.js';
import { ContentStore } from '../../content/content-store.js';
import { paperDecider } from '../../domain/paper.decider.js';
import { paperStream } from '../../domain/streams.js';
import type { HandedOutPaper } from '../answer-paper.js';
import { GetIssuedPaperQuery } from './get-issued-paper.query.js';

@QueryHandler(GetIssuedPaperQuery)
export class GetIssuedPaperHandler implements IQueryHandler<GetIssuedPaperQuery> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly readers: ActReaders,
    private readonly content: ContentStore,
  ) {}

  async execute({ association, id, format, reader }: GetIssuedPaperQuery): Promise<HandedOutPaper> {
    const { state } = await this.runner.load(paperStream({ association, id }), paperDecider);
    if (!state.issued) throw notIssued(id);
    const { kind, of, renditions } = state.issued;
    await this.readers.assertMayRead({ association, kind, of }, reader);
    const { sha256 } = renditions.find((one) => one.format === format)!;
    const stored = await this.content.get(sha256);
    if (!stored) throw new Error(`Content ${sha256} is missing`);
    return { ...stored, sha256, draft: true };
  }
}

function notIssued(paper: string): RefusedError {
  return new RefusedError(
    refuse(
      httpRules['not-found'],
      'Inget dokument är skickat med det id:t. Kontrollera id:t, eller skicka dokumentet (papers/issue).',
      { paper },
    ),
  );
}
