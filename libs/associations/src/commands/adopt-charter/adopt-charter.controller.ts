import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { AdoptCharterCommand } from './adopt-charter.command.js';
import { AdoptCharterDto } from './adopt-charter.dto.js';

@CommandController('Samordningsförbund')
export class AdoptCharterController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('associations/adopt-charter', {
    path: 'charter/adopt',
    roles: ['secretary', 'director', 'operator'],
    summary: 'Adopt a version of the förbundsordning',
  })
  adoptCharter(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: AdoptCharterDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new AdoptCharterCommand(envelope, body));
  }
}
