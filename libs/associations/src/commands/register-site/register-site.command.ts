import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { RegisterSiteDto } from './register-site.dto.js';

export class RegisterSiteCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: RegisterSiteDto,
  ) {
    super();
  }
}
