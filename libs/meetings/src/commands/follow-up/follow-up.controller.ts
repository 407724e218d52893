import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { FollowUpCommand } from './follow-up.command.js';
import { FollowUpDto } from './follow-up.dto.js';

@CommandController('Paragrafer')
export class FollowUpController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('paragraphs/follow-up', {
    path: 'meetings/:id/paragraphs/follow-up',
    roles: ['secretary', 'chair'],
    summary: 'Note what has become of an earlier decision',
  })
  followUp(@Envelope() envelope: CommandEnvelope, @Body() body: FollowUpDto): Promise<CommandOutcome> {
    return this.commands.execute(new FollowUpCommand(envelope, body));
  }
}
