import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { RegisterInitiativeDto } from './register-initiative.dto.js';

export class RegisterInitiativeCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: RegisterInitiativeDto,
  ) {
    super();
  }
}
