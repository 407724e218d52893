import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { FollowUpDto } from './follow-up.dto.js';

export class FollowUpCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: FollowUpDto,
  ) {
    super();
  }
}
