import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { SettleReclaimCommand } from './settle-reclaim.command.js';
import { SettleReclaimDto } from './settle-reclaim.dto.js';

@CommandController('Rekvisitioner')
export class SettleReclaimController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('reclaims/settle', {
    path: 'grants/:id/reclaims/settle',
    roles: ['economist'],
    summary: 'Record money that came back after a reclaim',
  })
  settle(@Envelope() envelope: CommandEnvelope, @Body() body: SettleReclaimDto): Promise<CommandOutcome> {
    return this.commands.execute(new SettleReclaimCommand(envelope, body));
  }
}
