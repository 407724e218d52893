import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { RequestDischargeDto } from './request-discharge.dto.js';

export class RequestDischargeCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: RequestDischargeDto,
  ) {
    super();
  }
}
