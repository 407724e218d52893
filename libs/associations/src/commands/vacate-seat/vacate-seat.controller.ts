import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { VacateSeatCommand } from './vacate-seat.command.js';
import { VacateSeatDto } from './vacate-seat.dto.js';

@CommandController('Samordningsförbund')
export class VacateSeatController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('associations/vacate-seat', {
    path: 'seats/vacate',
    roles: ['secretary', 'director', 'operator'],
    summary: 'Record that somebody no longer holds a seat',
  })
  vacateSeat(@Envelope() envelope: CommandEnvelope, @Body() body: VacateSeatDto): Promise<CommandOutcome> {
    return this.commands.execute(new VacateSeatCommand(envelope, body));
  }
}
