import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { AdoptCharterDto } from './adopt-charter.dto.js';

export class AdoptCharterCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: AdoptCharterDto,
  ) {
    super();
  }
}
