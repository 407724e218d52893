import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ReasonReservationDto } from './reason-reservation.dto.js';

export class ReasonReservationCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ReasonReservationDto,
  ) {
    super();
  }
}
