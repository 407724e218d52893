import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { MoveInitiativeDto } from './move-initiative.dto.js';

export class MoveInitiativeCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: MoveInitiativeDto,
  ) {
    super();
  }
}
