import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ReportDelegatedDto } from './report-delegated.dto.js';

export class ReportDelegatedCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ReportDelegatedDto,
  ) {
    super();
  }
}
