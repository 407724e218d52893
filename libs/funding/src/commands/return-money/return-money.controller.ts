import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ReturnMoneyCommand } from './return-money.command.js';
import { ReturnMoneyDto } from './return-money.dto.js';

@CommandController('Rekvisitioner')
export class ReturnMoneyController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('grants/return-money', {
    path: 'grants/:id/return-money',
    roles: ['economist'],
    summary: 'Record money that the owner has paid back',
  })
  return(@Envelope() envelope: CommandEnvelope, @Body() body: ReturnMoneyDto): Promise<CommandOutcome> {
    return this.commands.execute(new ReturnMoneyCommand(envelope, body));
  }
}
