import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { RecordDepartureDto } from './record-departure.dto.js';

export class RecordDepartureCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: RecordDepartureDto,
  ) {
    super();
  }
}
