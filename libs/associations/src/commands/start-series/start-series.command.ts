import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { StartSeriesDto } from './start-series.dto.js';

export class StartSeriesCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: StartSeriesDto,
  ) {
    super();
  }
}
