import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ExtendConditionDto } from './extend-condition.dto.js';

export class ExtendConditionCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ExtendConditionDto,
  ) {
    super();
  }
}
