import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ChoosePreparationDto } from './choose-preparation.dto.js';

export class ChoosePreparationCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ChoosePreparationDto,
  ) {
    super();
  }
}
