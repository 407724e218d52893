import { Day, Id, Money } from '#http';
import type { ReceiveContribution } from '../../domain/fund.commands.js';

export class ReceiveContributionDto implements Omit<ReceiveContribution, 'type'> {
  @Id({ description: 'The receipt, by an id that is chosen', example: 'avesta-2026-1' })
  receipt!: string;

  @Id({ description: 'The member that paid', example: 'avesta' })
  member!: string;

  @Money({ description: 'How much', example: '385 000 kr' })
  amount!: string;

  @Day({ description: 'When it was received', example: '2026-01-30' })
  on!: string;
}
