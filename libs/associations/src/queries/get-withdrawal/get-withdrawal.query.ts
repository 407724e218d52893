import { Query } from '@nestjs/cqrs';
import type { Versioned } from '#http';
import type { CivilDate } from '#kernel';
import type { WithdrawalView } from '../withdrawal-view.js';

export class GetWithdrawalQuery extends Query<Versioned<WithdrawalView>> {
  constructor(
    readonly association: string,
    readonly id: string,
    /** Today when left out. */
    readonly on?: CivilDate,
  ) {
    super();
  }
}
