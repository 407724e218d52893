import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { EndServiceDto } from './end-service.dto.js';

export class EndServiceCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: EndServiceDto,
  ) {
    super();
  }
}
