import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { OpenParagraphDto } from './open-paragraph.dto.js';

export class OpenParagraphCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: OpenParagraphDto,
  ) {
    super();
  }
}
