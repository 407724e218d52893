import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { StateAmountDto } from './state-amount.dto.js';

export class StateAmountCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: StateAmountDto,
  ) {
    super();
  }
}
