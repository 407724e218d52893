import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { MakeForecastDto } from './make-forecast.dto.js';

export class MakeForecastCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: MakeForecastDto,
  ) {
    super();
  }
}
