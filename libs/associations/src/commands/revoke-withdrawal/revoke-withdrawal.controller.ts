import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { RevokeWithdrawalCommand } from './revoke-withdrawal.command.js';
import { RevokeWithdrawalDto } from './revoke-withdrawal.dto.js';

@CommandController('Utträde')
export class RevokeWithdrawalController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('withdrawals/revoke', {
    path: 'withdrawals/:id/revoke',
    roles: ['secretary', 'director'],
    summary: 'Record that a member takes its notice back',
  })
  revoke(@Envelope() envelope: CommandEnvelope, @Body() body: RevokeWithdrawalDto): Promise<CommandOutcome> {
    return this.commands.execute(new RevokeWithdrawalCommand(envelope, body));
  }
}
