import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ReceiveReportDto } from './receive-report.dto.js';

export class ReceiveReportCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ReceiveReportDto,
  ) {
    super();
  }
}
