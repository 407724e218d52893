import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ChangeInitiativeCommand } from './change-initiative.command.js';
import { ChangeInitiativeDto } from './change-initiative.dto.js';

@CommandController('Insatser')
export class ChangeInitiativeController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('initiatives/change', {
    path: 'initiatives/:id/change',
    roles: ['secretary', 'director'],
    summary: 'Change what is known of an initiative',
  })
  change(@Envelope() envelope: CommandEnvelope, @Body() body: ChangeInitiativeDto): Promise<CommandOutcome> {
    return this.commands.execute(new ChangeInitiativeCommand(envelope, body));
  }
}
