import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { CommentOnMinutesCommand } from './comment-on-minutes.command.js';
import { CommentOnMinutesDto } from './comment-on-minutes.dto.js';

@CommandController('Protokoll')
export class CommentOnMinutesController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('minutes/comment', {
    path: 'meetings/:id/minutes/comment',
    roles: ['chair', 'approver', 'secretary'],
    summary: 'Say what should be changed in a paragraph before it is signed',
  })
  commentOnMinutes(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: CommentOnMinutesDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new CommentOnMinutesCommand(envelope, body));
  }
}
