import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { WithdrawProposalDto } from './withdraw-proposal.dto.js';

export class WithdrawProposalCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: WithdrawProposalDto,
  ) {
    super();
  }
}
