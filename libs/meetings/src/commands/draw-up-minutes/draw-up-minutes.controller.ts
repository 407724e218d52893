import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { DrawUpMinutesCommand } from './draw-up-minutes.command.js';
import { DrawUpMinutesDto } from './draw-up-minutes.dto.js';

@CommandController('Protokoll')
export class DrawUpMinutesController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('minutes/draw-up', {
    path: 'meetings/:id/minutes/draw-up',
    roles: ['secretary'],
    summary: 'Draw up the minutes: they get their number',
  })
  drawUp(@Envelope() envelope: CommandEnvelope, @Body() body: DrawUpMinutesDto): Promise<CommandOutcome> {
    return this.commands.execute(new DrawUpMinutesCommand(envelope, body));
  }
}
