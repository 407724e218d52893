import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { AcknowledgeFindingDto } from './acknowledge-finding.dto.js';

export class AcknowledgeFindingCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: AcknowledgeFindingDto,
  ) {
    super();
  }
}
