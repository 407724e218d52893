import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '#event-store';
import { httpRules, Versioned } from '#http';
import { Clock, inSweden, refuse, RefusedError } from '#kernel';
import { initiativeFoldable } from '../../domain/initiative.state.js';
import { initiativeStream } from '../../domain/streams.js';
import type { InitiativeView } from '../initiative-view.js';
import { viewInitiative } from '../view-initiative.js';
import { GetInitiativeQuery } from './get-initiative.query.js';

@QueryHandler(GetInitiativeQuery)
export class GetInitiativeHandler implements IQueryHandler<GetInitiativeQuery> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  async execute({ association, id }: GetInitiativeQuery): Promise<Versioned<InitiativeView>> {
    const stream = initiativeStream({ association, id });
    const { state, version } = await this.runner.load(stream, initiativeFoldable);
    const view = viewInitiative(association, id, state, inSweden(this.clock.now()).date);
    if (view) return new Versioned(stream, version, view);
    throw new RefusedError(
      refuse(
        httpRules['not-found'],
        'Det finns ingen insats med det id:t. Kontrollera id:t, eller registrera insatsen (initiatives/register).',
        { initiative: id },
      ),
    );
  }
}
