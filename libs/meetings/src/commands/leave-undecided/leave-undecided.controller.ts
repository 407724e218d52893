import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { LeaveUndecidedCommand } from './leave-undecided.command.js';
import { LeaveUndecidedDto } from './leave-undecided.dto.js';

@CommandController('Paragrafer')
export class LeaveUndecidedController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('paragraphs/leave-undecided', {
    path: 'meetings/:id/paragraphs/leave-undecided',
    roles: ['secretary'],
    summary: 'Record what became of an item that nothing was decided on',
  })
  leaveUndecided(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: LeaveUndecidedDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new LeaveUndecidedCommand(envelope, body));
  }
}
