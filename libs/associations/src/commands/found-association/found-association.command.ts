import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { FoundAssociationDto } from './found-association.dto.js';

export class FoundAssociationCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: FoundAssociationDto,
  ) {
    super();
  }
}
