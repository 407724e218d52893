import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { BringEquityDto } from './bring-equity.dto.js';

export class BringEquityCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: BringEquityDto,
  ) {
    super();
  }
}
