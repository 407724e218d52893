import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { CommentOnMinutesDto } from './comment-on-minutes.dto.js';

export class CommentOnMinutesCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: CommentOnMinutesDto,
  ) {
    super();
  }
}
