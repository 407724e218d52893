import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { FillSeatCommand } from './fill-seat.command.js';
import { FillSeatDto } from './fill-seat.dto.js';

@CommandController('Samordningsförbund')
export class FillSeatController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('associations/fill-seat', {
    path: 'seats/fill',
    roles: ['secretary', 'director', 'operator'],
    summary: 'Fill a seat in a body',
  })
  fillSeat(@Envelope() envelope: CommandEnvelope, @Body() body: FillSeatDto): Promise<CommandOutcome> {
    return this.commands.execute(new FillSeatCommand(envelope, body));
  }
}
