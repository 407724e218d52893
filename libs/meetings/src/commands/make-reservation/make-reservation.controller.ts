import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { MakeReservationCommand } from './make-reservation.command.js';
import { MakeReservationDto } from './make-reservation.dto.js';

@CommandController('Beslutsgång')
export class MakeReservationController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('reservations/make', {
    path: 'meetings/:id/reservations/make',
    roles: ['secretary', 'chair'],
    summary: 'Note a reservation against a decision',
  })
  makeReservation(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: MakeReservationDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new MakeReservationCommand(envelope, body));
  }
}
