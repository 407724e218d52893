import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ChangeGrantDto } from './change-grant.dto.js';

export class ChangeGrantCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ChangeGrantDto,
  ) {
    super();
  }
}
