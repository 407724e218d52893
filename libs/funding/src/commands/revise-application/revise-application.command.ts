import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ReviseApplicationDto } from './revise-application.dto.js';

export class ReviseApplicationCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ReviseApplicationDto,
  ) {
    super();
  }
}
