import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { AppointSecretaryCommand } from './appoint-secretary.command.js';
import { AppointSecretaryDto } from './appoint-secretary.dto.js';

@CommandController('Närvaro')
export class AppointSecretaryController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('meetings/appoint-secretary', {
    path: 'meetings/:id/appoint-secretary',
    roles: ['secretary'],
    summary: "Appoint the meeting's secretary",
  })
  appointSecretary(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: AppointSecretaryDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new AppointSecretaryCommand(envelope, body));
  }
}
