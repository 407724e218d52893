import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { EstablishBodyDto } from './establish-body.dto.js';

export class EstablishBodyCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: EstablishBodyDto,
  ) {
    super();
  }
}
