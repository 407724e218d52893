import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { SignAgreementDto } from './sign-agreement.dto.js';

export class SignAgreementCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: SignAgreementDto,
  ) {
    super();
  }
}
