import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { AttachToItemDto } from './attach-to-item.dto.js';

export class AttachToItemCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: AttachToItemDto,
  ) {
    super();
  }
}
