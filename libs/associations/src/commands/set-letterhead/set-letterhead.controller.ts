import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { SetLetterheadCommand } from './set-letterhead.command.js';
import { SetLetterheadDto } from './set-letterhead.dto.js';

@CommandController('Samordningsförbund')
export class SetLetterheadController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('associations/set-letterhead', {
    path: 'letterhead/set',
    roles: ['secretary', 'director', 'operator'],
    summary: 'Set how the papers present themselves',
  })
  setLetterhead(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: SetLetterheadDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new SetLetterheadCommand(envelope, body));
  }
}
