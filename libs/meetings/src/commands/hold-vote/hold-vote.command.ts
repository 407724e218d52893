import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { HoldVoteDto } from './hold-vote.dto.js';

export class HoldVoteCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: HoldVoteDto,
  ) {
    super();
  }
}
