import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { SettleReclaimDto } from './settle-reclaim.dto.js';

export class SettleReclaimCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: SettleReclaimDto,
  ) {
    super();
  }
}
