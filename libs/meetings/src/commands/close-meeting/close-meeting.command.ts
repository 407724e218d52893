import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { CloseMeetingDto } from './close-meeting.dto.js';

export class CloseMeetingCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: CloseMeetingDto,
  ) {
    super();
  }
}
