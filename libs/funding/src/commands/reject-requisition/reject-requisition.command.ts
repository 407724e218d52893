import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { RejectRequisitionDto } from './reject-requisition.dto.js';

export class RejectRequisitionCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: RejectRequisitionDto,
  ) {
    super();
  }
}
