import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '#event-store';
import { httpRules, Versioned } from '#http';
import { refuse, RefusedError } from '#kernel';
import { delegationFoldable } from '../../domain/delegation.state.js';
import { delegationStream } from '../../domain/streams.js';
import type { DelegationView } from '../delegation-view.js';
import { GetDelegationQuery } from './get-delegation.query.js';

@QueryHandler(GetDelegationQuery)
export class GetDelegationHandler implements IQueryHandler<GetDelegationQuery> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ association, id }: GetDelegationQuery): Promise<Versioned<DelegationView>> {
    const stream = delegationStream({ association, id });
    const { state, version } = await this.runner.load(stream, delegationFoldable);
    const { granted, ...rest } = state;
    if (!granted)
      throw new RefusedError(
        refuse(
          httpRules['not-found'],
          'Det finns ingen delegation med det id:t. Kontrollera id:t, eller registrera delegationen (delegations/grant).',
          { delegation: id },
        ),
      );
    return new Versioned(stream, version, { delegation: id, ...granted, ...rest });
  }
}
