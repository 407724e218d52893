import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { WriteParagraphDto } from './write-paragraph.dto.js';

export class WriteParagraphCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: WriteParagraphDto,
  ) {
    super();
  }
}
