import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ReceiveContributionDto } from './receive-contribution.dto.js';

export class ReceiveContributionCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ReceiveContributionDto,
  ) {
    super();
  }
}
