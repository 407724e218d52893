import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { BringEquityCommand } from './bring-equity.command.js';
import { BringEquityDto } from './bring-equity.dto.js';

@CommandController('Årets medel')
export class BringEquityController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('funds/bring-equity', {
    path: 'funds/:id/bring-equity',
    roles: ['economist', 'director', 'secretary'],
    summary: 'Bring equity from earlier years to the year',
  })
  bring(@Envelope() envelope: CommandEnvelope, @Body() body: BringEquityDto): Promise<CommandOutcome> {
    return this.commands.execute(new BringEquityCommand(envelope, body));
  }
}
