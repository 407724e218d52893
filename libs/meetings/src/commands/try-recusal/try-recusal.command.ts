import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { TryRecusalDto } from './try-recusal.dto.js';

export class TryRecusalCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: TryRecusalDto,
  ) {
    super();
  }
}
