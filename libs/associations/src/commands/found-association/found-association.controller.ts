import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { FoundAssociationCommand } from './found-association.command.js';
import { FoundAssociationDto } from './found-association.dto.js';

@CommandController('Samordningsförbund')
export class FoundAssociationController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('associations/found', {
    path: 'found',
    roles: ['operator'],
    summary: 'Found an association',
    creates: true,
  })
  found(@Envelope() envelope: CommandEnvelope, @Body() body: FoundAssociationDto): Promise<CommandOutcome> {
    return this.commands.execute(new FoundAssociationCommand(envelope, body));
  }
}
