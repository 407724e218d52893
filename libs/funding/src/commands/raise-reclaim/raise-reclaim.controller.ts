import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { RaiseReclaimCommand } from './raise-reclaim.command.js';
import { RaiseReclaimDto } from './raise-reclaim.dto.js';

@CommandController('Rekvisitioner')
export class RaiseReclaimController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('reclaims/raise', {
    path: 'grants/:id/reclaims/raise',
    roles: ['director', 'economist'],
    summary: 'Ask for money back',
  })
  raise(@Envelope() envelope: CommandEnvelope, @Body() body: RaiseReclaimDto): Promise<CommandOutcome> {
    return this.commands.execute(new RaiseReclaimCommand(envelope, body));
  }
}
