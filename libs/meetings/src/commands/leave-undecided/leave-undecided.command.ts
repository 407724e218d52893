import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { LeaveUndecidedDto } from './leave-undecided.dto.js';

export class LeaveUndecidedCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: LeaveUndecidedDto,
  ) {
    super();
  }
}
