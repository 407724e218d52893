import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { OfferForSigningCommand } from './offer-for-signing.command.js';
import { OfferForSigningDto } from './offer-for-signing.dto.js';

@CommandController('Protokoll')
export class OfferForSigningController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('minutes/offer-for-signing', {
    path: 'meetings/:id/minutes/offer-for-signing',
    roles: ['secretary'],
    summary: 'Lay the minutes out for electronic signing',
  })
  offer(@Envelope() envelope: CommandEnvelope, @Body() body: OfferForSigningDto): Promise<CommandOutcome> {
    return this.commands.execute(new OfferForSigningCommand(envelope, body));
  }
}
