import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { DecideFundingDto } from './decide-funding.dto.js';

export class DecideFundingCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: DecideFundingDto,
  ) {
    super();
  }
}
