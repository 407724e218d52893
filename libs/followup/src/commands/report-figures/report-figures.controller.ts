import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ReportFiguresCommand } from './report-figures.command.js';
import { ReportFiguresDto } from './report-figures.dto.js';

@CommandController('Uppföljning')
export class ReportFiguresController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('follow-up/report-figures', {
    path: 'follow-ups/:id/report-figures',
    roles: ['director', 'secretary', 'applicant'],
    summary: 'Report what an initiative has done in a period, in numbers of people',
    creates: true,
  })
  report(@Envelope() envelope: CommandEnvelope, @Body() body: ReportFiguresDto): Promise<CommandOutcome> {
    return this.commands.execute(new ReportFiguresCommand(envelope, body));
  }
}
