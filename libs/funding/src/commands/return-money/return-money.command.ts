import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ReturnMoneyDto } from './return-money.dto.js';

export class ReturnMoneyCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ReturnMoneyDto,
  ) {
    super();
  }
}
