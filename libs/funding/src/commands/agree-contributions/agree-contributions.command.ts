import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { AgreeContributionsDto } from './agree-contributions.dto.js';

export class AgreeContributionsCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: AgreeContributionsDto,
  ) {
    super();
  }
}
