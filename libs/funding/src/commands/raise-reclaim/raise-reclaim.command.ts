import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { RaiseReclaimDto } from './raise-reclaim.dto.js';

export class RaiseReclaimCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: RaiseReclaimDto,
  ) {
    super();
  }
}
