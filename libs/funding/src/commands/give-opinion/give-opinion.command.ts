import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { GiveOpinionDto } from './give-opinion.dto.js';

export class GiveOpinionCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: GiveOpinionDto,
  ) {
    super();
  }
}
