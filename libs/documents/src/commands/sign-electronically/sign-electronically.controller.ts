import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { SignElectronicallyCommand } from './sign-electronically.command.js';
import { SignElectronicallyDto } from './sign-electronically.dto.js';

@CommandController('Protokoll')
export class SignElectronicallyController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('minutes/sign-electronically', {
    path: 'meetings/:id/minutes/sign-electronically',
    roles: ['secretary', 'chair', 'approver'],
    summary: "Sign the minutes electronically, in one's own name",
  })
  sign(@Envelope() envelope: CommandEnvelope, @Body() body: SignElectronicallyDto): Promise<CommandOutcome> {
    return this.commands.execute(new SignElectronicallyCommand(envelope, body));
  }
}
