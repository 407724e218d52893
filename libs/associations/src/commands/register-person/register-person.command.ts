import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { RegisterPersonDto } from './register-person.dto.js';

export class RegisterPersonCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: RegisterPersonDto,
  ) {
    super();
  }
}
