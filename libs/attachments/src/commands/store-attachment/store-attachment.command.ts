import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';

export class StoreAttachmentCommand extends Command<CommandOutcome> {
  constructor(
    /** Its id is the SHA-256 that the content must have. */
    readonly envelope: CommandEnvelope,
    readonly content: AsyncIterable<Uint8Array>,
    readonly name: string | null,
  ) {
    super();
  }
}
