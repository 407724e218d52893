import { Injectable } from '@nestjs/common';
import { type DomainEvent, partsOfStream, type RecordedEvent } from '#kernel';
import { Projection, type ProjectionSql } from '#projections';
import type { WithdrawalEvent } from '../../domain/withdrawal.events.js';
import { evolveWithdrawal, noWithdrawal, type WithdrawalState } from '../../domain/withdrawal.state.js';

/** Every withdrawal as it stands: a row is the fold of its stream. What depends on the day is judged when it is asked for. */
@Injectable()
export class WithdrawalsProjection extends Projection {
  readonly name = 'withdrawals';
  readonly version = 1;
  readonly handles = [
    'withdrawal.notice-given',
    'withdrawal.day-stated',
    'withdrawal.receipt-confirmed',
    'withdrawal.continuation-decided',
    'withdrawal.revoked',
  ];
  readonly tables = `
    CREATE TABLE withdrawals (
      association text,
      withdrawal text,
      state jsonb NOT NULL,
      PRIMARY KEY (association, withdrawal)
    )`;

  async apply(events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void> {
    for (const { stream, ...event } of events) {
      const { association, id } = partsOfStream(stream);
      const [row] = await sql.query<{ state: WithdrawalState }>(
        'SELECT state FROM withdrawals WHERE association = $1 AND withdrawal = $2',
        [association, id],
      );
      const state = evolveWithdrawal(row?.state ?? noWithdrawal, event as DomainEvent as WithdrawalEvent);
      await sql.query(
        `INSERT INTO withdrawals (association, withdrawal, state) VALUES ($1, $2, $3)
         ON CONFLICT (association, withdrawal) DO UPDATE SET state = EXCLUDED.state`,
        [association, id, JSON.stringify(state)],
      );
    }
  }
}
