import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ConfirmReceiptCommand } from './confirm-receipt.command.js';
import { ConfirmReceiptDto } from './confirm-receipt.dto.js';

@CommandController('Utträde')
export class ConfirmReceiptController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('withdrawals/confirm-receipt', {
    path: 'withdrawals/:id/confirm-receipt',
    roles: ['secretary', 'director'],
    summary: 'Record that the member was told that its notice has come',
  })
  confirm(@Envelope() envelope: CommandEnvelope, @Body() body: ConfirmReceiptDto): Promise<CommandOutcome> {
    return this.commands.execute(new ConfirmReceiptCommand(envelope, body));
  }
}
