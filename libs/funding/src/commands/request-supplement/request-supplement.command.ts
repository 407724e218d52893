import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { RequestSupplementDto } from './request-supplement.dto.js';

export class RequestSupplementCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: RequestSupplementDto,
  ) {
    super();
  }
}
