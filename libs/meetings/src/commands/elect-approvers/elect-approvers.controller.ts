import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ElectApproversCommand } from './elect-approvers.command.js';
import { ElectApproversDto } from './elect-approvers.dto.js';

@CommandController('Närvaro')
export class ElectApproversController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('meetings/elect-approvers', {
    path: 'meetings/:id/elect-approvers',
    roles: ['secretary', 'chair'],
    summary: 'Elect those who approve the minutes beside the chair',
  })
  electApprovers(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: ElectApproversDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new ElectApproversCommand(envelope, body));
  }
}
