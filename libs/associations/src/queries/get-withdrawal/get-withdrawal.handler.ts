import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '#event-store';
import { httpRules, Versioned } from '#http';
import { Clock, inSweden, refuse, RefusedError } from '#kernel';
import { associationFoldable } from '../../domain/association.state.js';
import { associationStream, withdrawalStream } from '../../domain/streams.js';
import { withdrawalFoldable } from '../../domain/withdrawal.state.js';
import { type WithdrawalView, withdrawalView } from '../withdrawal-view.js';
import { GetWithdrawalQuery } from './get-withdrawal.query.js';

@QueryHandler(GetWithdrawalQuery)
export class GetWithdrawalHandler implements IQueryHandler<GetWithdrawalQuery> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  async execute({
    association,
    id,
    on = inSweden(this.clock.now()).date,
  }: GetWithdrawalQuery): Promise<Versioned<WithdrawalView>> {
    const stream = withdrawalStream({ association, id });
    const { state, version } = await this.runner.load(stream, withdrawalFoldable);
    if (!state.notice)
      throw new RefusedError(
        refuse(
          httpRules['not-found'],
          'Det finns inget utträde med det id:t. Alla som finns står under withdrawals.',
          { withdrawal: id },
        ),
      );
    const tenant = await this.runner.load(associationStream(association), associationFoldable);
    return new Versioned(stream, version, withdrawalView(id, state, tenant.state, on));
  }
}
