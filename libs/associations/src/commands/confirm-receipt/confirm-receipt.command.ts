import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ConfirmReceiptDto } from './confirm-receipt.dto.js';

export class ConfirmReceiptCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ConfirmReceiptDto,
  ) {
    super();
  }
}
