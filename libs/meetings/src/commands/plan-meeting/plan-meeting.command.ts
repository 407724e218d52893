import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { PlanMeetingDto } from './plan-meeting.dto.js';

export class PlanMeetingCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: PlanMeetingDto,
  ) {
    super();
  }
}
