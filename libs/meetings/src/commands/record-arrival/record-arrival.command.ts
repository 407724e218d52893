import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { RecordArrivalDto } from './record-arrival.dto.js';

export class RecordArrivalCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: RecordArrivalDto,
  ) {
    super();
  }
}
