import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { HoldVoteCommand } from './hold-vote.command.js';
import { HoldVoteDto } from './hold-vote.dto.js';

@CommandController('Beslutsgång')
export class HoldVoteController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('votes/hold', {
    path: 'meetings/:id/votes/hold',
    roles: ['secretary', 'chair'],
    summary: 'Record a vote, by name when it is open',
  })
  holdVote(@Envelope() envelope: CommandEnvelope, @Body() body: HoldVoteDto): Promise<CommandOutcome> {
    return this.commands.execute(new HoldVoteCommand(envelope, body));
  }
}
