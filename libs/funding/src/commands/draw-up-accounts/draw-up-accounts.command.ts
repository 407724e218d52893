import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { DrawUpAccountsDto } from './draw-up-accounts.dto.js';

export class DrawUpAccountsCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: DrawUpAccountsDto,
  ) {
    super();
  }
}
