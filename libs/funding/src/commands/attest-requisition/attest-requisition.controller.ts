import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { AttestRequisitionCommand } from './attest-requisition.command.js';
import { AttestRequisitionDto } from './attest-requisition.dto.js';

@CommandController('Rekvisitioner')
export class AttestRequisitionController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('requisitions/attest', {
    path: 'grants/:id/requisitions/attest',
    roles: ['director', 'chair', 'economist'],
    summary: 'Attest a requisition; two persons must',
  })
  attest(@Envelope() envelope: CommandEnvelope, @Body() body: AttestRequisitionDto): Promise<CommandOutcome> {
    return this.commands.execute(new AttestRequisitionCommand(envelope, body));
  }
}
