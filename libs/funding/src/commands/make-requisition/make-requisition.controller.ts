import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { MakeRequisitionCommand } from './make-requisition.command.js';
import { MakeRequisitionDto } from './make-requisition.dto.js';

@CommandController('Rekvisitioner')
export class MakeRequisitionController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('requisitions/make', {
    path: 'grants/:id/requisitions/make',
    roles: ['applicant', 'secretary', 'economist'],
    summary: 'Ask for money for costs that have been had',
  })
  make(@Envelope() envelope: CommandEnvelope, @Body() body: MakeRequisitionDto): Promise<CommandOutcome> {
    return this.commands.execute(new MakeRequisitionCommand(envelope, body));
  }
}
