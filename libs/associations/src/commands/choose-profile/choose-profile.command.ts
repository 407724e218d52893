import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { ChooseProfileDto } from './choose-profile.dto.js';

export class ChooseProfileCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: ChooseProfileDto,
  ) {
    super();
  }
}
