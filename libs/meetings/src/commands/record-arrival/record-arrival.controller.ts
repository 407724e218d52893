import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { RecordArrivalCommand } from './record-arrival.command.js';
import { RecordArrivalDto } from './record-arrival.dto.js';

@CommandController('Närvaro')
export class RecordArrivalController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('attendance/arrive', {
    path: 'meetings/:id/attendance/arrive',
    roles: ['secretary'],
    summary: 'Record who is there, from the paragraph that is open',
  })
  arrive(@Envelope() envelope: CommandEnvelope, @Body() body: RecordArrivalDto): Promise<CommandOutcome> {
    return this.commands.execute(new RecordArrivalCommand(envelope, body));
  }
}
