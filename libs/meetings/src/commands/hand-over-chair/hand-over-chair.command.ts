import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { HandOverChairDto } from './hand-over-chair.dto.js';

export class HandOverChairCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: HandOverChairDto,
  ) {
    super();
  }
}
