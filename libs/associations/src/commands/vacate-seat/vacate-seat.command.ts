import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { VacateSeatDto } from './vacate-seat.dto.js';

export class VacateSeatCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: VacateSeatDto,
  ) {
    super();
  }
}
