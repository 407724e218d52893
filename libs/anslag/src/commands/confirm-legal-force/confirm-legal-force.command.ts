import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ConfirmLegalForceDto } from './confirm-legal-force.dto.js';

export class ConfirmLegalForceCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ConfirmLegalForceDto,
  ) {
    super();
  }
}
