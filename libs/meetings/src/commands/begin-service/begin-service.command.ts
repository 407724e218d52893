import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { BeginServiceDto } from './begin-service.dto.js';

export class BeginServiceCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: BeginServiceDto,
  ) {
    super();
  }
}
