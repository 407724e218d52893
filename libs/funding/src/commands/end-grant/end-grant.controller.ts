import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { EndGrantCommand } from './end-grant.command.js';
import { EndGrantDto } from './end-grant.dto.js';

@CommandController('Beviljanden')
export class EndGrantController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('grants/end', {
    path: 'grants/:id/end',
    roles: ['director', 'secretary'],
    summary: 'End a grant; what is left of it goes back',
  })
  end(@Envelope() envelope: CommandEnvelope, @Body() body: EndGrantDto): Promise<CommandOutcome> {
    return this.commands.execute(new EndGrantCommand(envelope, body));
  }
}
