import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { DecideToContinueDto } from './decide-to-continue.dto.js';

export class DecideToContinueCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: DecideToContinueDto,
  ) {
    super();
  }
}
