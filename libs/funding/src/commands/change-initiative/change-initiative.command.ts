import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ChangeInitiativeDto } from './change-initiative.dto.js';

export class ChangeInitiativeCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ChangeInitiativeDto,
  ) {
    super();
  }
}
