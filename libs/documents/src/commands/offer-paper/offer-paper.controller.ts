import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { OfferPaperCommand } from './offer-paper.command.js';
import { OfferPaperDto } from './offer-paper.dto.js';

@CommandController('Protokoll')
export class OfferPaperController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('signatures/offer', {
    path: 'signatures/:id/offer',
    roles: ['secretary'],
    summary: 'Lay the minutes out for electronic signing',
  })
  offer(@Envelope() envelope: CommandEnvelope, @Body() body: OfferPaperDto): Promise<CommandOutcome> {
    return this.commands.execute(new OfferPaperCommand(envelope, body));
  }
}
