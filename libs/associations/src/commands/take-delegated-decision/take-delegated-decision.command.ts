import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { TakeDelegatedDecisionDto } from './take-delegated-decision.dto.js';

export class TakeDelegatedDecisionCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: TakeDelegatedDecisionDto,
  ) {
    super();
  }
}
