import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { StateAmountCommand } from './state-amount.command.js';
import { StateAmountDto } from './state-amount.dto.js';

@CommandController('Beviljanden')
export class StateAmountController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('grants/state-amount', {
    path: 'grants/:id/state-amount',
    roles: ['economist', 'director', 'secretary'],
    summary: 'State the amount of a grant whose decision refers to another paper for it',
  })
  state(@Envelope() envelope: CommandEnvelope, @Body() body: StateAmountDto): Promise<CommandOutcome> {
    return this.commands.execute(new StateAmountCommand(envelope, body));
  }
}
