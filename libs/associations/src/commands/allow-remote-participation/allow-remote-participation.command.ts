import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { AllowRemoteParticipationDto } from './allow-remote-participation.dto.js';

export class AllowRemoteParticipationCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: AllowRemoteParticipationDto,
  ) {
    super();
  }
}
