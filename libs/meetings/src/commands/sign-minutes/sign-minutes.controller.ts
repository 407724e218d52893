import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { SignMinutesCommand } from './sign-minutes.command.js';
import { SignMinutesDto } from './sign-minutes.dto.js';

@CommandController('Protokoll')
export class SignMinutesController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('minutes/sign', {
    path: 'meetings/:id/minutes/sign',
    roles: ['secretary', 'chair', 'approver'],
    summary: 'Sign the minutes, or record a signature on paper',
  })
  sign(@Envelope() envelope: CommandEnvelope, @Body() body: SignMinutesDto): Promise<CommandOutcome> {
    return this.commands.execute(new SignMinutesCommand(envelope, body));
  }
}
