import { Id } from '#http';
import type { WithdrawProposal } from '../../domain/procedure.commands.js';

export class WithdrawProposalDto implements Omit<WithdrawProposal, 'type'> {
  @Id({ description: 'The item', example: 'budget' })
  item!: string;

  @Id({ description: 'The proposal', example: 'bifall' })
  proposal!: string;
}
