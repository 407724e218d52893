import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '#event-store';
import { httpRules, Versioned } from '#http';
import { refuse, RefusedError } from '#kernel';
import { anslagFoldable, anslagTitle } from '../../domain/anslag.state.js';
import { anslagStream } from '../../domain/streams.js';
import { type AnslagView, GetAnslagQuery } from './get-anslag.query.js';

@QueryHandler(GetAnslagQuery)
export class GetAnslagHandler implements IQueryHandler<GetAnslagQuery> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ association, id }: GetAnslagQuery): Promise<Versioned<AnslagView>> {
    const stream = anslagStream({ association, id });
    const { state, version } = await this.runner.load(stream, anslagFoldable);
    const { scheduled, postOn, ...rest } = state;
    if (!scheduled || !postOn)
      throw new RefusedError(
        refuse(
          httpRules['not-found'],
          'Det finns inget anslag med det id:t. Anslagstavlan visar alla som har satts upp.',
          { anslag: id },
        ),
      );
    const title = anslagTitle(scheduled);
    return new Versioned(stream, version, { association, id, title, ...scheduled, postOn, ...rest });
  }
}
