import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ScheduleAnslagDto } from './schedule-anslag.dto.js';

export class ScheduleAnslagCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ScheduleAnslagDto,
  ) {
    super();
  }
}
