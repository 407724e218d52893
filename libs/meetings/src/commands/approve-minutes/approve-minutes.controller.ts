import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ApproveMinutesCommand } from './approve-minutes.command.js';
import { ApproveMinutesDto } from './approve-minutes.dto.js';

@CommandController('Protokoll')
export class ApproveMinutesController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('minutes/approve', {
    path: 'meetings/:id/minutes/approve',
    roles: ['secretary', 'chair'],
    summary: 'Approve the minutes once everybody has signed who must',
  })
  approve(@Envelope() envelope: CommandEnvelope, @Body() body: ApproveMinutesDto): Promise<CommandOutcome> {
    return this.commands.execute(new ApproveMinutesCommand(envelope, body));
  }
}
