import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { MakeForecastCommand } from './make-forecast.command.js';
import { MakeForecastDto } from './make-forecast.dto.js';

@CommandController('Årets medel')
export class MakeForecastController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('funds/make-forecast', {
    path: 'funds/:id/make-forecast',
    roles: ['economist', 'director', 'secretary'],
    summary: 'Record a forecast for the year',
  })
  make(@Envelope() envelope: CommandEnvelope, @Body() body: MakeForecastDto): Promise<CommandOutcome> {
    return this.commands.execute(new MakeForecastCommand(envelope, body));
  }
}
