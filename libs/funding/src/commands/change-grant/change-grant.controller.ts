import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ChangeGrantCommand } from './change-grant.command.js';
import { ChangeGrantDto } from './change-grant.dto.js';

@CommandController('Beviljanden')
export class ChangeGrantController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('grants/change', {
    path: 'grants/:id/change',
    roles: ['director', 'secretary'],
    summary: 'Change the amounts of a grant, by a decision of the board',
  })
  change(@Envelope() envelope: CommandEnvelope, @Body() body: ChangeGrantDto): Promise<CommandOutcome> {
    return this.commands.execute(new ChangeGrantCommand(envelope, body));
  }
}
