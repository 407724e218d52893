import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { CorrectFiguresDto } from './correct-figures.dto.js';

export class CorrectFiguresCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: CorrectFiguresDto,
  ) {
    super();
  }
}
