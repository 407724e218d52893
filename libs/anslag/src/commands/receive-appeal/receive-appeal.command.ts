import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ReceiveAppealDto } from './receive-appeal.dto.js';

export class ReceiveAppealCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ReceiveAppealDto,
  ) {
    super();
  }
}
