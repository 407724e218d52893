import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { EndServiceCommand } from './end-service.command.js';
import { EndServiceDto } from './end-service.dto.js';

@CommandController('Närvaro')
export class EndServiceController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('attendance/stop-serving', {
    path: 'meetings/:id/attendance/stop-serving',
    roles: ['secretary'],
    summary: 'Note that a substitute no longer serves but stays',
  })
  endService(@Envelope() envelope: CommandEnvelope, @Body() body: EndServiceDto): Promise<CommandOutcome> {
    return this.commands.execute(new EndServiceCommand(envelope, body));
  }
}
