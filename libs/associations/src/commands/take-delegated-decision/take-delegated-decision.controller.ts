import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { TakeDelegatedDecisionCommand } from './take-delegated-decision.command.js';
import { TakeDelegatedDecisionDto } from './take-delegated-decision.dto.js';

@CommandController('Delegation')
export class TakeDelegatedDecisionController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('delegated-decisions/take', {
    path: 'delegations/:id/decisions/take',
    roles: ['secretary', 'chair', 'approver', 'director'],
    summary: "Decide on the board's behalf by delegation",
  })
  take(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: TakeDelegatedDecisionDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new TakeDelegatedDecisionCommand(envelope, body));
  }
}
