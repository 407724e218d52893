import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ReasonReservationCommand } from './reason-reservation.command.js';
import { ReasonReservationDto } from './reason-reservation.dto.js';

@CommandController('Beslutsgång')
export class ReasonReservationController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('reservations/give-reasons', {
    path: 'meetings/:id/reservations/give-reasons',
    roles: ['secretary', 'chair'],
    summary: 'Hand in the reasons of a reservation before the minutes are approved',
  })
  reasonReservation(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: ReasonReservationDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new ReasonReservationCommand(envelope, body));
  }
}
