import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { DecideToContinueCommand } from './decide-to-continue.command.js';
import { DecideToContinueDto } from './decide-to-continue.dto.js';

@CommandController('Utträde')
export class DecideToContinueController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('withdrawals/decide-to-continue', {
    path: 'withdrawals/:id/decide-to-continue',
    roles: ['secretary', 'director'],
    summary: 'Record that a member that remains has decided to go on',
  })
  decide(@Envelope() envelope: CommandEnvelope, @Body() body: DecideToContinueDto): Promise<CommandOutcome> {
    return this.commands.execute(new DecideToContinueCommand(envelope, body));
  }
}
