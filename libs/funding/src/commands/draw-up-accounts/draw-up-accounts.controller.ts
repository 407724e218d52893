import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { DrawUpAccountsCommand } from './draw-up-accounts.command.js';
import { DrawUpAccountsDto } from './draw-up-accounts.dto.js';

@CommandController('Årets medel')
export class DrawUpAccountsController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('funds/draw-up-accounts', {
    path: 'funds/:id/draw-up-accounts',
    roles: ['economist', 'director', 'secretary'],
    summary: 'Record the accounts of the year, or of a part of it',
  })
  draw(@Envelope() envelope: CommandEnvelope, @Body() body: DrawUpAccountsDto): Promise<CommandOutcome> {
    return this.commands.execute(new DrawUpAccountsCommand(envelope, body));
  }
}
