import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { AttachScanDto } from './attach-scan.dto.js';

export class AttachScanCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: AttachScanDto,
  ) {
    super();
  }
}
