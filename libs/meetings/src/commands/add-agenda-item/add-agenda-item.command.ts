import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { AddAgendaItemDto } from './add-agenda-item.dto.js';

export class AddAgendaItemCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: AddAgendaItemDto,
  ) {
    super();
  }
}
