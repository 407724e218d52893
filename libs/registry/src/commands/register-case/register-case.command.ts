import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { RegisterCaseDto } from './register-case.dto.js';

export class RegisterCaseCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: RegisterCaseDto,
  ) {
    super();
  }
}
