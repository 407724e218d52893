import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { CloseSurveyCommand } from './close-survey.command.js';
import { CloseSurveyDto } from './close-survey.dto.js';

@CommandController('Uppföljning')
export class CloseSurveyController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('surveys/close', {
    path: 'surveys/:id/close',
    roles: ['director', 'secretary'],
    summary: 'Close an indicator survey',
  })
  close(@Envelope() envelope: CommandEnvelope, @Body() body: CloseSurveyDto): Promise<CommandOutcome> {
    return this.commands.execute(new CloseSurveyCommand(envelope, body));
  }
}
