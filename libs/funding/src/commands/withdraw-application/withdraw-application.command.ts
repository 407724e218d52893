import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { WithdrawApplicationDto } from './withdraw-application.dto.js';

export class WithdrawApplicationCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: WithdrawApplicationDto,
  ) {
    super();
  }
}
