import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { RejectRequisitionCommand } from './reject-requisition.command.js';
import { RejectRequisitionDto } from './reject-requisition.dto.js';

@CommandController('Rekvisitioner')
export class RejectRequisitionController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('requisitions/reject', {
    path: 'grants/:id/requisitions/reject',
    roles: ['director', 'economist'],
    summary: 'Reject a requisition',
  })
  reject(@Envelope() envelope: CommandEnvelope, @Body() body: RejectRequisitionDto): Promise<CommandOutcome> {
    return this.commands.execute(new RejectRequisitionCommand(envelope, body));
  }
}
