import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { SummonMeetingDto } from './summon-meeting.dto.js';

export class SummonMeetingCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: SummonMeetingDto,
  ) {
    super();
  }
}
