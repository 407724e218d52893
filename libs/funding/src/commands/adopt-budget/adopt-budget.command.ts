import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { AdoptBudgetDto } from './adopt-budget.dto.js';

export class AdoptBudgetCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: AdoptBudgetDto,
  ) {
    super();
  }
}
