import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { GrantDelegationCommand } from './grant-delegation.command.js';
import { GrantDelegationDto } from './grant-delegation.dto.js';

@CommandController('Delegation')
export class GrantDelegationController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('delegations/grant', {
    path: 'delegations/:id/grant',
    roles: ['secretary', 'director'],
    summary: 'Record that the board lets a person decide in a group of matters',
    creates: true,
  })
  grant(@Envelope() envelope: CommandEnvelope, @Body() body: GrantDelegationDto): Promise<CommandOutcome> {
    return this.commands.execute(new GrantDelegationCommand(envelope, body));
  }
}
