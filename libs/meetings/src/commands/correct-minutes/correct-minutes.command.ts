import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { CorrectMinutesDto } from './correct-minutes.dto.js';

export class CorrectMinutesCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: CorrectMinutesDto,
  ) {
    super();
  }
}
