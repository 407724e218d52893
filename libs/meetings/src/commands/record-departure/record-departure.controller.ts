import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { RecordDepartureCommand } from './record-departure.command.js';
import { RecordDepartureDto } from './record-departure.dto.js';

@CommandController('Närvaro')
export class RecordDepartureController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('attendance/leave', {
    path: 'meetings/:id/attendance/leave',
    roles: ['secretary'],
    summary: 'Record who leaves, after the paragraph that is open',
  })
  leave(@Envelope() envelope: CommandEnvelope, @Body() body: RecordDepartureDto): Promise<CommandOutcome> {
    return this.commands.execute(new RecordDepartureCommand(envelope, body));
  }
}
