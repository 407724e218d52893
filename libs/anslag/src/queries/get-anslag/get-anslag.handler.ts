import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '#event-store';
import { httpRules, Versioned } from '#http';
import { Clock, inSweden, refuse, RefusedError } from '#kernel';
import { anslagFoldable, anslagTitle } from '../../domain/anslag.state.js';
import { appealedDecisions, calculatedLegalForce, obstaclesToLegalForce } from '../../domain/legal-force.js';
import { anslagStream } from '../../domain/streams.js';
import { type AnslagView, GetAnslagQuery } from './get-anslag.query.js';

@QueryHandler(GetAnslagQuery)
export class GetAnslagHandler implements IQueryHandler<GetAnslagQuery> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  async execute({ association, id }: GetAnslagQuery): Promise<Versioned<AnslagView>> {
    const stream = anslagStream({ association, id });
    const { state, version } = await this.runner.load(stream, anslagFoldable);
    const { scheduled, postOn, legalForce: confirmed, ...rest } = state;
    if (!scheduled || !postOn)
      throw new RefusedError(
        refuse(
          httpRules['not-found'],
          'Det finns inget anslag med det id:t. Anslagstavlan visar alla som har satts upp.',
          { anslag: id },
        ),
      );
    const title = anslagTitle(scheduled);
    const today = inSweden(this.clock.now()).date;
    const legalForce = {
      calculated: calculatedLegalForce(state),
      confirmed,
      appealed: appealedDecisions(state),
      blockedBy: confirmed ? [] : obstaclesToLegalForce(state, today),
    };
    return new Versioned(stream, version, {
      association,
      id,
      title,
      ...scheduled,
      postOn,
      ...rest,
      legalForce,
    });
  }
}
