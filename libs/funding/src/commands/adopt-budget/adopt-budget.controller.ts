import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { AdoptBudgetCommand } from './adopt-budget.command.js';
import { AdoptBudgetDto } from './adopt-budget.dto.js';

@CommandController('Årets medel')
export class AdoptBudgetController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('funds/adopt-budget', {
    path: 'funds/:id/adopt-budget',
    roles: ['economist', 'director', 'secretary'],
    summary: 'Record the budget that the board has adopted, line by line',
  })
  adopt(@Envelope() envelope: CommandEnvelope, @Body() body: AdoptBudgetDto): Promise<CommandOutcome> {
    return this.commands.execute(new AdoptBudgetCommand(envelope, body));
  }
}
