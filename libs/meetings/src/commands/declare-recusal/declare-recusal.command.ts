import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { DeclareRecusalDto } from './declare-recusal.dto.js';

export class DeclareRecusalCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: DeclareRecusalDto,
  ) {
    super();
  }
}
