import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { WithdrawApplicationCommand } from './withdraw-application.command.js';
import { WithdrawApplicationDto } from './withdraw-application.dto.js';

@CommandController('Ansökningar')
export class WithdrawApplicationController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('applications/withdraw', {
    path: 'applications/:id/withdraw',
    roles: ['secretary', 'director', 'applicant'],
    summary: 'Withdraw an application',
  })
  withdraw(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: WithdrawApplicationDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new WithdrawApplicationCommand(envelope, body));
  }
}
