import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { MeetConditionDto } from './meet-condition.dto.js';

export class MeetConditionCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: MeetConditionDto,
  ) {
    super();
  }
}
