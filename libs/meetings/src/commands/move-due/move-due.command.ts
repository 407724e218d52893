import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { MoveDueDto } from './move-due.dto.js';

export class MoveDueCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: MoveDueDto,
  ) {
    super();
  }
}
