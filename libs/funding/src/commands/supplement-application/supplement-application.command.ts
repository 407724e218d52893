import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { SupplementApplicationDto } from './supplement-application.dto.js';

export class SupplementApplicationCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: SupplementApplicationDto,
  ) {
    super();
  }
}
