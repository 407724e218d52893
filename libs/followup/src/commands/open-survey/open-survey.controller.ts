import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { OpenSurveyCommand } from './open-survey.command.js';
import { OpenSurveyDto } from './open-survey.dto.js';

@CommandController('Uppföljning')
export class OpenSurveyController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('surveys/open', {
    path: 'surveys/:id/open',
    roles: ['director', 'secretary'],
    summary: 'Open an indicator survey',
    creates: true,
  })
  open(@Envelope() envelope: CommandEnvelope, @Body() body: OpenSurveyDto): Promise<CommandOutcome> {
    return this.commands.execute(new OpenSurveyCommand(envelope, body));
  }
}
