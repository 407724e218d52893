import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { MoveInitiativeCommand } from './move-initiative.command.js';
import { MoveInitiativeDto } from './move-initiative.dto.js';

@CommandController('Insatser')
export class MoveInitiativeController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('initiatives/move', {
    path: 'initiatives/:id/move',
    roles: ['secretary', 'director'],
    summary: 'Let another member answer for an initiative',
  })
  move(@Envelope() envelope: CommandEnvelope, @Body() body: MoveInitiativeDto): Promise<CommandOutcome> {
    return this.commands.execute(new MoveInitiativeCommand(envelope, body));
  }
}
