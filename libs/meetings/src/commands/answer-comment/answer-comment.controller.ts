import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { AnswerCommentCommand } from './answer-comment.command.js';
import { AnswerCommentDto } from './answer-comment.dto.js';

@CommandController('Protokoll')
export class AnswerCommentController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('minutes/answer-comment', {
    path: 'meetings/:id/minutes/answer-comment',
    roles: ['secretary'],
    summary: 'Answer a comment on the minutes',
  })
  answerComment(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: AnswerCommentDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new AnswerCommentCommand(envelope, body));
  }
}
