import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '#event-store';
import { httpRules, Versioned } from '#http';
import { refuse, RefusedError } from '#kernel';
import { yearOf } from '../../domain/discharge-matrix.js';
import { dischargeFoldable } from '../../domain/discharge.state.js';
import { dischargeStream } from '../../domain/streams.js';
import { type DischargeView, GetDischargeQuery } from './get-discharge.query.js';

@QueryHandler(GetDischargeQuery)
export class GetDischargeHandler implements IQueryHandler<GetDischargeQuery> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ association, id }: GetDischargeQuery): Promise<Versioned<DischargeView>> {
    const stream = dischargeStream({ association, id });
    const { state, version } = await this.runner.load(stream, dischargeFoldable);
    if (!state.requested)
      throw new RefusedError(
        refuse(
          httpRules['not-found'],
          'Det finns ingen fråga om ansvarsfrihet med det id:t. Alla som finns står under discharges.',
          { discharge: id },
        ),
      );
    return new Versioned(stream, version, { entity: state.requested.entity, ...yearOf(id, state) });
  }
}
