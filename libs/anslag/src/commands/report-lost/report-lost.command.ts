import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ReportLostDto } from './report-lost.dto.js';

export class ReportLostCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ReportLostDto,
  ) {
    super();
  }
}
