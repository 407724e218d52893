import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { PutPropositionCommand } from './put-proposition.command.js';
import { PutPropositionDto } from './put-proposition.dto.js';

@CommandController('Beslutsgång')
export class PutPropositionController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('propositions/put', {
    path: 'meetings/:id/propositions/put',
    roles: ['secretary', 'chair'],
    summary: 'Note the order in which the chair put the proposals, and what was carried by acclamation',
  })
  putProposition(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: PutPropositionDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new PutPropositionCommand(envelope, body));
  }
}
