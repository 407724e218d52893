import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ApproveMinutesDto } from './approve-minutes.dto.js';

export class ApproveMinutesCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ApproveMinutesDto,
  ) {
    super();
  }
}
