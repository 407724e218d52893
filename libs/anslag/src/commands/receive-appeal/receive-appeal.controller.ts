import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ReceiveAppealCommand } from './receive-appeal.command.js';
import { ReceiveAppealDto } from './receive-appeal.dto.js';

@CommandController('Anslag')
export class ReceiveAppealController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('appeals/receive', {
    path: 'anslag/:id/appeals/receive',
    roles: ['secretary', 'director'],
    summary: 'Record an appeal against what was announced, in time or not',
  })
  receiveAppeal(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: ReceiveAppealDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new ReceiveAppealCommand(envelope, body));
  }
}
