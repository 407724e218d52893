import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { LiftStayDto } from './lift-stay.dto.js';

export class LiftStayCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: LiftStayDto,
  ) {
    super();
  }
}
