import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { CorrectPaymentDto } from './correct-payment.dto.js';

export class CorrectPaymentCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: CorrectPaymentDto,
  ) {
    super();
  }
}
