import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { AllowRemoteParticipationCommand } from './allow-remote-participation.command.js';
import { AllowRemoteParticipationDto } from './allow-remote-participation.dto.js';

@CommandController('Samordningsförbund')
export class AllowRemoteParticipationController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('associations/allow-remote-participation', {
    path: 'remote-participation/allow',
    roles: ['secretary', 'director', 'operator'],
    summary: 'Record the decision that lets the members of a body take part remotely',
  })
  allowRemoteParticipation(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: AllowRemoteParticipationDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new AllowRemoteParticipationCommand(envelope, body));
  }
}
