import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { DecideFundingCommand } from './decide-funding.command.js';
import { DecideFundingDto } from './decide-funding.dto.js';

@CommandController('Beviljanden')
export class DecideFundingController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('funding/decide', {
    path: 'meetings/:id/funding/decide',
    roles: ['secretary', 'chair'],
    summary: 'Record a decision about applications under a paragraph, with the grants it makes',
  })
  decide(@Envelope() envelope: CommandEnvelope, @Body() body: DecideFundingDto): Promise<CommandOutcome> {
    return this.commands.execute(new DecideFundingCommand(envelope, body));
  }
}
