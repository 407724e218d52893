import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { OfferPaperDto } from './offer-paper.dto.js';

export class OfferPaperCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: OfferPaperDto,
  ) {
    super();
  }
}
