import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { DefineTemplateDto } from './define-template.dto.js';

export class DefineTemplateCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: DefineTemplateDto,
  ) {
    super();
  }
}
