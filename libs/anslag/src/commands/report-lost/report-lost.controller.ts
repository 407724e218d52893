import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ReportLostCommand } from './report-lost.command.js';
import { ReportLostDto } from './report-lost.dto.js';

@CommandController('Anslag')
export class ReportLostController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('anslag/report-lost', {
    path: 'anslag/:id/report-lost',
    roles: ['secretary', 'director'],
    summary: 'Record that an anslag was gone from a site before its time',
  })
  reportLost(@Envelope() envelope: CommandEnvelope, @Body() body: ReportLostDto): Promise<CommandOutcome> {
    return this.commands.execute(new ReportLostCommand(envelope, body));
  }
}
