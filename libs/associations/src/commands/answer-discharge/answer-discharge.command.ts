import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { AnswerDischargeDto } from './answer-discharge.dto.js';

export class AnswerDischargeCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: AnswerDischargeDto,
  ) {
    super();
  }
}
