import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ReportDelegatedCommand } from './report-delegated.command.js';
import { ReportDelegatedDto } from './report-delegated.dto.js';

@CommandController('Paragrafer')
export class ReportDelegatedController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('paragraphs/report-delegated', {
    path: 'meetings/:id/paragraphs/report-delegated',
    roles: ['secretary', 'director'],
    summary: 'Report decisions taken by delegation to the board',
  })
  reportDelegated(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: ReportDelegatedDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new ReportDelegatedCommand(envelope, body));
  }
}
