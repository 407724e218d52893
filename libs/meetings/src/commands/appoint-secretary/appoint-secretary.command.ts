import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { AppointSecretaryDto } from './appoint-secretary.dto.js';

export class AppointSecretaryCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: AppointSecretaryDto,
  ) {
    super();
  }
}
