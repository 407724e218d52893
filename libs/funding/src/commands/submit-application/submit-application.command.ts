import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { SubmitApplicationDto } from './submit-application.dto.js';

export class SubmitApplicationCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: SubmitApplicationDto,
  ) {
    super();
  }
}
