import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { CorrectDischargeAnswerDto } from './correct-discharge-answer.dto.js';

export class CorrectDischargeAnswerCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: CorrectDischargeAnswerDto,
  ) {
    super();
  }
}
