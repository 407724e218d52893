import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { TakeDownAnslagDto } from './take-down-anslag.dto.js';

export class TakeDownAnslagCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: TakeDownAnslagDto,
  ) {
    super();
  }
}
