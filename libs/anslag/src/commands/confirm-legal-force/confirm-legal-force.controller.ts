import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ConfirmLegalForceCommand } from './confirm-legal-force.command.js';
import { ConfirmLegalForceDto } from './confirm-legal-force.dto.js';

@CommandController('Anslag')
export class ConfirmLegalForceController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('anslag/confirm-legal-force', {
    path: 'anslag/:id/confirm-legal-force',
    roles: ['secretary', 'director'],
    summary: 'Confirm that the decisions have gained legal force',
  })
  confirmLegalForce(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: ConfirmLegalForceDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new ConfirmLegalForceCommand(envelope, body));
  }
}
