import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { RecordAbsenceCommand } from './record-absence.command.js';
import { RecordAbsenceDto } from './record-absence.dto.js';

@CommandController('Närvaro')
export class RecordAbsenceController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('attendance/record-absence', {
    path: 'meetings/:id/attendance/record-absence',
    roles: ['secretary'],
    summary: 'Record who is absent, with or without notice',
  })
  recordAbsence(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: RecordAbsenceDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new RecordAbsenceCommand(envelope, body));
  }
}
