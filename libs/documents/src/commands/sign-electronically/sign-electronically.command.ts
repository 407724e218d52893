import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { SignElectronicallyDto } from './sign-electronically.dto.js';

export class SignElectronicallyCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: SignElectronicallyDto,
  ) {
    super();
  }
}
