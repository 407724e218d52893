import { Query } from '@nestjs/cqrs';
import type { CivilDate } from '#kernel';
import type { WithdrawalView } from '../withdrawal-view.js';

export class ListWithdrawalsQuery extends Query<WithdrawalView[]> {
  constructor(
    readonly association: string,
    /** Today when left out. */
    readonly on?: CivilDate,
  ) {
    super();
  }
}
