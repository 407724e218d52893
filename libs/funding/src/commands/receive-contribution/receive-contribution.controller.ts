import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ReceiveContributionCommand } from './receive-contribution.command.js';
import { ReceiveContributionDto } from './receive-contribution.dto.js';

@CommandController('Årets medel')
export class ReceiveContributionController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('funds/receive-contribution', {
    path: 'funds/:id/receive-contribution',
    roles: ['economist', 'director', 'secretary'],
    summary: 'Record that a member has paid',
  })
  receive(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: ReceiveContributionDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new ReceiveContributionCommand(envelope, body));
  }
}
