import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { AttestRequisitionDto } from './attest-requisition.dto.js';

export class AttestRequisitionCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: AttestRequisitionDto,
  ) {
    super();
  }
}
