import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ElectApproversDto } from './elect-approvers.dto.js';

export class ElectApproversCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ElectApproversDto,
  ) {
    super();
  }
}
