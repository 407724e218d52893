import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ReportBackDto } from './report-back.dto.js';

export class ReportBackCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ReportBackDto,
  ) {
    super();
  }
}
