import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { GiveNoticeDto } from './give-notice.dto.js';

export class GiveNoticeCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: GiveNoticeDto,
  ) {
    super();
  }
}
