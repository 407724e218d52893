import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '#event-store';
import { Versioned } from '#http';
import { preparationFoldable } from '../../domain/preparation.state.js';
import { preparationStream } from '../../domain/streams.js';
import { GetPreparationQuery, type PreparationView } from './get-preparation.query.js';

@QueryHandler(GetPreparationQuery)
export class GetPreparationHandler implements IQueryHandler<GetPreparationQuery> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ association }: GetPreparationQuery): Promise<Versioned<PreparationView>> {
    const stream = preparationStream({ association });
    const { state, version } = await this.runner.load(stream, preparationFoldable);
    return new Versioned(stream, version, { association, ...state });
  }
}
