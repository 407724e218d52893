import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { OpenMeetingDto } from './open-meeting.dto.js';

export class OpenMeetingCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: OpenMeetingDto,
  ) {
    super();
  }
}
