import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { GrantDelegationDto } from './grant-delegation.dto.js';

export class GrantDelegationCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: GrantDelegationDto,
  ) {
    super();
  }
}
