import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { AnswerCommentDto } from './answer-comment.dto.js';

export class AnswerCommentCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: AnswerCommentDto,
  ) {
    super();
  }
}
