import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { MakeRequisitionDto } from './make-requisition.dto.js';

export class MakeRequisitionCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: MakeRequisitionDto,
  ) {
    super();
  }
}
