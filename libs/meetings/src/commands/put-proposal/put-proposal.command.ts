import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { PutProposalDto } from './put-proposal.dto.js';

export class PutProposalCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: PutProposalDto,
  ) {
    super();
  }
}
