import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { StartSeriesCommand } from './start-series.command.js';
import { StartSeriesDto } from './start-series.dto.js';

@CommandController('Samordningsförbund')
export class StartSeriesController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('series/start', {
    path: 'series/:id/start',
    roles: ['secretary', 'director', 'operator'],
    summary: 'Let a number series go on from numbers given before',
    creates: true,
  })
  start(@Envelope() envelope: CommandEnvelope, @Body() body: StartSeriesDto): Promise<CommandOutcome> {
    return this.commands.execute(new StartSeriesCommand(envelope, body));
  }
}
