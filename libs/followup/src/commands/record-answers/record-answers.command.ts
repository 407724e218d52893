import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { RecordAnswersDto } from './record-answers.dto.js';

export class RecordAnswersCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: RecordAnswersDto,
  ) {
    super();
  }
}
