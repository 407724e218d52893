import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { LapseGrantDto } from './lapse-grant.dto.js';

export class LapseGrantCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: LapseGrantDto,
  ) {
    super();
  }
}
