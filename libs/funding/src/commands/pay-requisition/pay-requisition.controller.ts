import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { PayRequisitionCommand } from './pay-requisition.command.js';
import { PayRequisitionDto } from './pay-requisition.dto.js';

@CommandController('Rekvisitioner')
export class PayRequisitionController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('requisitions/pay', {
    path: 'grants/:id/requisitions/pay',
    roles: ['economist'],
    summary: 'Record the payment of an attested requisition',
  })
  pay(@Envelope() envelope: CommandEnvelope, @Body() body: PayRequisitionDto): Promise<CommandOutcome> {
    return this.commands.execute(new PayRequisitionCommand(envelope, body));
  }
}
