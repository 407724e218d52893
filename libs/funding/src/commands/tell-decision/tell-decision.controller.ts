import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { TellDecisionCommand } from './tell-decision.command.js';
import { TellDecisionDto } from './tell-decision.dto.js';

@CommandController('Ansökningar')
export class TellDecisionController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('applications/tell-decision', {
    path: 'applications/:id/tell-decision',
    roles: ['secretary', 'director'],
    summary: 'Record a decision that a paper tells of, whose own minutes are not kept here',
  })
  tell(@Envelope() envelope: CommandEnvelope, @Body() body: TellDecisionDto): Promise<CommandOutcome> {
    return this.commands.execute(new TellDecisionCommand(envelope, body));
  }
}
