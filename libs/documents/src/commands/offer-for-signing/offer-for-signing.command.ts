import { Command } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import type { OfferForSigningDto } from './offer-for-signing.dto.js';

export class OfferForSigningCommand extends Command<CommandOutcome> {
  constructor(
    readonly envelope: CommandEnvelope,
    readonly body: OfferForSigningDto,
  ) {
    super();
  }
}
