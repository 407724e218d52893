import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { SetLetterheadDto } from './set-letterhead.dto.js';

export class SetLetterheadCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: SetLetterheadDto,
  ) {
    super();
  }
}
