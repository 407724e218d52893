import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { TellDecisionDto } from './tell-decision.dto.js';

export class TellDecisionCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: TellDecisionDto,
  ) {
    super();
  }
}
