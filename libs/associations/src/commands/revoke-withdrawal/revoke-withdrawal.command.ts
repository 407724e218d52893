import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { RevokeWithdrawalDto } from './revoke-withdrawal.dto.js';

export class RevokeWithdrawalCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: RevokeWithdrawalDto,
  ) {
    super();
  }
}
