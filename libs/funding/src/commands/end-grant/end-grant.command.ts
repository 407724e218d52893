import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { EndGrantDto } from './end-grant.dto.js';

export class EndGrantCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: EndGrantDto,
  ) {
    super();
  }
}
