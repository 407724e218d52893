import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { MoveGrantDto } from './move-grant.dto.js';

export class MoveGrantCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: MoveGrantDto,
  ) {
    super();
  }
}
