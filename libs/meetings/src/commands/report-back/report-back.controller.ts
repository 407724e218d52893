import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ReportBackCommand } from './report-back.command.js';
import { ReportBackDto } from './report-back.dto.js';

@CommandController('Uppdrag')
export class ReportBackController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('assignments/report-back', {
    path: 'assignments/:id/report-back',
    roles: ['secretary', 'director'],
    summary: 'Report what has become of an assignment',
  })
  report(@Envelope() envelope: CommandEnvelope, @Body() body: ReportBackDto): Promise<CommandOutcome> {
    return this.commands.execute(new ReportBackCommand(envelope, body));
  }
}
