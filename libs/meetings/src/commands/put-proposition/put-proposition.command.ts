import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { PutPropositionDto } from './put-proposition.dto.js';

export class PutPropositionCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: PutPropositionDto,
  ) {
    super();
  }
}
