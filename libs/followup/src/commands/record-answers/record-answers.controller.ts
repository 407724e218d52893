import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { RecordAnswersCommand } from './record-answers.command.js';
import { RecordAnswersDto } from './record-answers.dto.js';

@CommandController('Uppföljning')
export class RecordAnswersController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('surveys/record-answers', {
    path: 'surveys/:id/record-answers',
    roles: ['director', 'secretary'],
    summary: 'Record how many of a group answered what',
  })
  record(@Envelope() envelope: CommandEnvelope, @Body() body: RecordAnswersDto): Promise<CommandOutcome> {
    return this.commands.execute(new RecordAnswersCommand(envelope, body));
  }
}
