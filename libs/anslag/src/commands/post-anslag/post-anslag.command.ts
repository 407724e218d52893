import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { PostAnslagDto } from './post-anslag.dto.js';

export class PostAnslagCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: PostAnslagDto,
  ) {
    super();
  }
}
