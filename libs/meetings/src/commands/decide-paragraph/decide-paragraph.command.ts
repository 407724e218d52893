import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { DecideParagraphDto } from './decide-paragraph.dto.js';

export class DecideParagraphCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: DecideParagraphDto,
  ) {
    super();
  }
}
