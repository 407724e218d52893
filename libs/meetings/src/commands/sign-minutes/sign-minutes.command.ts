import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { SignMinutesDto } from './sign-minutes.dto.js';

export class SignMinutesCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: SignMinutesDto,
  ) {
    super();
  }
}
