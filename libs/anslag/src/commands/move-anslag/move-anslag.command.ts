import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { MoveAnslagDto } from './move-anslag.dto.js';

export class MoveAnslagCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: MoveAnslagDto,
  ) {
    super();
  }
}
