import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '#event-store';
import { httpRules, Versioned } from '#http';
import { refuse, RefusedError } from '#kernel';
import { associationFoldable } from '../../domain/association.state.js';
import { associationStream } from '../../domain/streams.js';
import { type AssociationView, GetAssociationQuery } from './get-association.query.js';

@QueryHandler(GetAssociationQuery)
export class GetAssociationHandler implements IQueryHandler<GetAssociationQuery> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ association }: GetAssociationQuery): Promise<Versioned<AssociationView>> {
    const stream = associationStream(association);
    const { state, version } = await this.runner.load(stream, associationFoldable);
    const { founded, ...rest } = state;
    if (!founded)
      throw new RefusedError(
        refuse(
          httpRules['not-found'],
          'Det finns inget samordningsförbund med det id:t. Alla som finns står under /v1/associations.',
          { association },
        ),
      );
    return new Versioned(stream, version, { association, ...founded, ...rest });
  }
}
