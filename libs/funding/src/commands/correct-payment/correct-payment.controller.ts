import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { CorrectPaymentCommand } from './correct-payment.command.js';
import { CorrectPaymentDto } from './correct-payment.dto.js';

@CommandController('Rekvisitioner')
export class CorrectPaymentController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('payments/correct', {
    path: 'grants/:id/payments/correct',
    roles: ['economist'],
    summary: 'Correct what was recorded as paid',
  })
  correct(@Envelope() envelope: CommandEnvelope, @Body() body: CorrectPaymentDto): Promise<CommandOutcome> {
    return this.commands.execute(new CorrectPaymentCommand(envelope, body));
  }
}
