import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ReceiveReportCommand } from './receive-report.command.js';
import { ReceiveReportDto } from './receive-report.dto.js';

@CommandController('Beviljanden')
export class ReceiveReportController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('reports/receive', {
    path: 'grants/:id/reports/receive',
    roles: ['applicant', 'secretary', 'director'],
    summary: 'Receive a report that the agreement asks for',
  })
  receive(@Envelope() envelope: CommandEnvelope, @Body() body: ReceiveReportDto): Promise<CommandOutcome> {
    return this.commands.execute(new ReceiveReportCommand(envelope, body));
  }
}
