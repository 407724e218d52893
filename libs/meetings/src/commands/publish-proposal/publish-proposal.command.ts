import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { PublishProposalDto } from './publish-proposal.dto.js';

export class PublishProposalCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: PublishProposalDto,
  ) {
    super();
  }
}
