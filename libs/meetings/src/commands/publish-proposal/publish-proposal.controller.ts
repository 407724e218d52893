import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { PublishProposalCommand } from './publish-proposal.command.js';
import { PublishProposalDto } from './publish-proposal.dto.js';

@CommandController('Sammanträden')
export class PublishProposalController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('meetings/publish-proposal', {
    path: 'meetings/:id/publish-proposal',
    roles: ['secretary', 'director'],
    summary: 'Note that a proposal is on the website',
  })
  publishProposal(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: PublishProposalDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new PublishProposalCommand(envelope, body));
  }
}
