import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { AgreeContributionsCommand } from './agree-contributions.command.js';
import { AgreeContributionsDto } from './agree-contributions.dto.js';

@CommandController('Årets medel')
export class AgreeContributionsController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('funds/agree-contributions', {
    path: 'funds/:id/agree-contributions',
    roles: ['economist', 'director', 'secretary'],
    summary: 'Record what the members have agreed to pay for the year',
  })
  agree(@Envelope() envelope: CommandEnvelope, @Body() body: AgreeContributionsDto): Promise<CommandOutcome> {
    return this.commands.execute(new AgreeContributionsCommand(envelope, body));
  }
}
