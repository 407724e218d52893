import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { CorrectMinutesCommand } from './correct-minutes.command.js';
import { CorrectMinutesDto } from './correct-minutes.dto.js';

@CommandController('Protokoll')
export class CorrectMinutesController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('minutes/correct', {
    path: 'meetings/:id/minutes/correct',
    roles: ['secretary', 'chair'],
    summary: 'Put a slip in approved minutes right, beside the text',
  })
  correctMinutes(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: CorrectMinutesDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new CorrectMinutesCommand(envelope, body));
  }
}
