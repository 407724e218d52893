import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { FillSeatDto } from './fill-seat.dto.js';

export class FillSeatCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: FillSeatDto,
  ) {
    super();
  }
}
