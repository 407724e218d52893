import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { RecordProofDto } from './record-proof.dto.js';

export class RecordProofCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: RecordProofDto,
  ) {
    super();
  }
}
