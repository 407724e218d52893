import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '#event-store';
import { httpRules, Versioned } from '#http';
import { refuse, RefusedError } from '#kernel';
import { caseFoldable } from '../../domain/case.state.js';
import { caseStream } from '../../domain/streams.js';
import { type CaseView, GetCaseQuery } from './get-case.query.js';

@QueryHandler(GetCaseQuery)
export class GetCaseHandler implements IQueryHandler<GetCaseQuery> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ association, id }: GetCaseQuery): Promise<Versioned<CaseView>> {
    const stream = caseStream({ association, id });
    const { state, version } = await this.runner.load(stream, caseFoldable);
    if (!state.registered)
      throw new RefusedError(
        refuse(
          httpRules['not-found'],
          'Det finns inget ärende med det id:t i diariet. Kontrollera id:t, eller registrera ärendet (cases/register).',
          { case: id },
        ),
      );
    return new Versioned(stream, version, { association, case: id, ...state.registered });
  }
}
