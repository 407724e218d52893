import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { AnnounceNextDto } from './announce-next.dto.js';

export class AnnounceNextCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: AnnounceNextDto,
  ) {
    super();
  }
}
