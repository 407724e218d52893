import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { DefineTaxonomyDto } from './define-taxonomy.dto.js';

export class DefineTaxonomyCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: DefineTaxonomyDto,
  ) {
    super();
  }
}
