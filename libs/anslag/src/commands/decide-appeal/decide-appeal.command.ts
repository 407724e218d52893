import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { DecideAppealDto } from './decide-appeal.dto.js';

export class DecideAppealCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: DecideAppealDto,
  ) {
    super();
  }
}
