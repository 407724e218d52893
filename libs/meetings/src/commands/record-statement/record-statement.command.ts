import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { RecordStatementDto } from './record-statement.dto.js';

export class RecordStatementCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: RecordStatementDto,
  ) {
    super();
  }
}
