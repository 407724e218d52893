import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { CompleteNotesDto } from './complete-notes.dto.js';

export class CompleteNotesCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: CompleteNotesDto,
  ) {
    super();
  }
}
