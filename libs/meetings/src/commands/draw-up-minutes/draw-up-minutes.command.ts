import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { DrawUpMinutesDto } from './draw-up-minutes.dto.js';

export class DrawUpMinutesCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: DrawUpMinutesDto,
  ) {
    super();
  }
}
