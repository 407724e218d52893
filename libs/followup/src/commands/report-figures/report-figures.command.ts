import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ReportFiguresDto } from './report-figures.dto.js';

export class ReportFiguresCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ReportFiguresDto,
  ) {
    super();
  }
}
