import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { WithdrawProposalCommand } from './withdraw-proposal.command.js';
import { WithdrawProposalDto } from './withdraw-proposal.dto.js';

@CommandController('Beslutsgång')
export class WithdrawProposalController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('proposals/withdraw', {
    path: 'meetings/:id/proposals/withdraw',
    roles: ['secretary', 'chair'],
    summary: 'Note that a proposal is withdrawn',
  })
  withdrawProposal(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: WithdrawProposalDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new WithdrawProposalCommand(envelope, body));
  }
}
