import { Day, Text } from '#http';
import type { WithdrawalRevoked } from '../../domain/withdrawal.events.js';

export class RevokeWithdrawalDto implements WithdrawalRevoked {
  @Day({ description: 'The day it is taken back', example: '2022-03-28' })
  on!: string;

  @Text({ description: 'Why', example: 'Kommunfullmäktige 2022-03-28 § 40: kommunen stannar i förbundet' })
  reason!: string;
}
