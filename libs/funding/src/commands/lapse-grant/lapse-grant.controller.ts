import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { LapseGrantCommand } from './lapse-grant.command.js';
import { LapseGrantDto } from './lapse-grant.dto.js';

@CommandController('Beviljanden')
export class LapseGrantController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('grants/lapse', {
    path: 'grants/:id/lapse',
    roles: ['director', 'secretary'],
    summary: 'Record that a grant came to nothing',
  })
  lapse(@Envelope() envelope: CommandEnvelope, @Body() body: LapseGrantDto): Promise<CommandOutcome> {
    return this.commands.execute(new LapseGrantCommand(envelope, body));
  }
}
