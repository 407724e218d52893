import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '#database';
import { CommandRunner } from '#event-store';
import { Clock, inSweden } from '#kernel';
import { associationFoldable } from '../../domain/association.state.js';
import { associationStream } from '../../domain/streams.js';
import type { WithdrawalState } from '../../domain/withdrawal.state.js';
import { type WithdrawalView, withdrawalView } from '../withdrawal-view.js';
import { ListWithdrawalsQuery } from './list-withdrawals.query.js';

@QueryHandler(ListWithdrawalsQuery)
export class ListWithdrawalsHandler implements IQueryHandler<ListWithdrawalsQuery> {
  constructor(
    private readonly database: Database,
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  async execute({
    association,
    on = inSweden(this.clock.now()).date,
  }: ListWithdrawalsQuery): Promise<WithdrawalView[]> {
    const known = await this.database.query<{ withdrawal: string; state: WithdrawalState }>(
      `SELECT withdrawal, state FROM read.withdrawals
        WHERE association = $1 ORDER BY state->'notice'->>'endsOn', withdrawal`,
      [association],
    );
    const tenant = await this.runner.load(associationStream(association), associationFoldable);
    return known.map(({ withdrawal, state }) => withdrawalView(withdrawal, state, tenant.state, on));
  }
}
