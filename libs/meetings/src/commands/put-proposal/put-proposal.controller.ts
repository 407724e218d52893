import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { PutProposalCommand } from './put-proposal.command.js';
import { PutProposalDto } from './put-proposal.dto.js';

@CommandController('Beslutsgång')
export class PutProposalController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('proposals/put', {
    path: 'meetings/:id/proposals/put',
    roles: ['secretary', 'chair'],
    summary: 'Note a proposal or motion in a paragraph',
  })
  putProposal(@Envelope() envelope: CommandEnvelope, @Body() body: PutProposalDto): Promise<CommandOutcome> {
    return this.commands.execute(new PutProposalCommand(envelope, body));
  }
}
