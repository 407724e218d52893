import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ApproveParagraphsDto } from './approve-paragraphs.dto.js';

export class ApproveParagraphsCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ApproveParagraphsDto,
  ) {
    super();
  }
}
