import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { EndInitiativeDto } from './end-initiative.dto.js';

export class EndInitiativeCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: EndInitiativeDto,
  ) {
    super();
  }
}
