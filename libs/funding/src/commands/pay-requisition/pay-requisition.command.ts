import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { PayRequisitionDto } from './pay-requisition.dto.js';

export class PayRequisitionCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: PayRequisitionDto,
  ) {
    super();
  }
}
