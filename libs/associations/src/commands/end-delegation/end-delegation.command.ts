import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { EndDelegationDto } from './end-delegation.dto.js';

export class EndDelegationCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: EndDelegationDto,
  ) {
    super();
  }
}
