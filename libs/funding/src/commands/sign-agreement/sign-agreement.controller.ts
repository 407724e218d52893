import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { SignAgreementCommand } from './sign-agreement.command.js';
import { SignAgreementDto } from './sign-agreement.dto.js';

@CommandController('Beviljanden')
export class SignAgreementController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('grants/sign-agreement', {
    path: 'grants/:id/sign-agreement',
    roles: ['director', 'secretary'],
    summary: 'Record the signed agreement, which binds the money',
  })
  sign(@Envelope() envelope: CommandEnvelope, @Body() body: SignAgreementDto): Promise<CommandOutcome> {
    return this.commands.execute(new SignAgreementCommand(envelope, body));
  }
}
