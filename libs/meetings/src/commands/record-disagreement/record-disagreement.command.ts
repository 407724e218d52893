import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { RecordDisagreementDto } from './record-disagreement.dto.js';

export class RecordDisagreementCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: RecordDisagreementDto,
  ) {
    super();
  }
}
