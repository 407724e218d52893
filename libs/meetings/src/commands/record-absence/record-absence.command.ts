import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { RecordAbsenceDto } from './record-absence.dto.js';

export class RecordAbsenceCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: RecordAbsenceDto,
  ) {
    super();
  }
}
