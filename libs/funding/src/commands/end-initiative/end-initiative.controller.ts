import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { EndInitiativeCommand } from './end-initiative.command.js';
import { EndInitiativeDto } from './end-initiative.dto.js';

@CommandController('Insatser')
export class EndInitiativeController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('initiatives/end', {
    path: 'initiatives/:id/end',
    roles: ['secretary', 'director'],
    summary: 'End an initiative: taken over by ordinary work, ended, or merged into another',
  })
  end(@Envelope() envelope: CommandEnvelope, @Body() body: EndInitiativeDto): Promise<CommandOutcome> {
    return this.commands.execute(new EndInitiativeCommand(envelope, body));
  }
}
