import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { EndDelegationCommand } from './end-delegation.command.js';
import { EndDelegationDto } from './end-delegation.dto.js';

@CommandController('Delegation')
export class EndDelegationController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('delegations/end', {
    path: 'delegations/:id/end',
    roles: ['secretary', 'director'],
    summary: 'Record that a delegation no longer holds',
  })
  end(@Envelope() envelope: CommandEnvelope, @Body() body: EndDelegationDto): Promise<CommandOutcome> {
    return this.commands.execute(new EndDelegationCommand(envelope, body));
  }
}
