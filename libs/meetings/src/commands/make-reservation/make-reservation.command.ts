import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { MakeReservationDto } from './make-reservation.dto.js';

export class MakeReservationCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: MakeReservationDto,
  ) {
    super();
  }
}
