import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { StayAppealDto } from './stay-appeal.dto.js';

export class StayAppealCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: StayAppealDto,
  ) {
    super();
  }
}
