import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ForwardAppealDto } from './forward-appeal.dto.js';

export class ForwardAppealCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ForwardAppealDto,
  ) {
    super();
  }
}
