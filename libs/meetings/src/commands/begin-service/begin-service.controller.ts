import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { BeginServiceCommand } from './begin-service.command.js';
import { BeginServiceDto } from './begin-service.dto.js';

@CommandController('Närvaro')
export class BeginServiceController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('attendance/serve', {
    path: 'meetings/:id/attendance/serve',
    roles: ['secretary'],
    summary: 'Let a substitute who is there take a seat',
  })
  beginService(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: BeginServiceDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new BeginServiceCommand(envelope, body));
  }
}
