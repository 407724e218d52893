import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { IssuePaperDto } from './issue-paper.dto.js';

export class IssuePaperCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: IssuePaperDto,
  ) {
    super();
  }
}
