import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { StateNoticeDayDto } from './state-notice-day.dto.js';

export class StateNoticeDayCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: StateNoticeDayDto,
  ) {
    super();
  }
}
