import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { EstablishBodyCommand } from './establish-body.command.js';
import { EstablishBodyDto } from './establish-body.dto.js';

@CommandController('Samordningsförbund')
export class EstablishBodyController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('associations/establish-body', {
    path: 'bodies/establish',
    roles: ['secretary', 'director', 'operator'],
    summary: 'Establish a board or another body',
  })
  establishBody(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: EstablishBodyDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new EstablishBodyCommand(envelope, body));
  }
}
