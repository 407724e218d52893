import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { RecordDisagreementCommand } from './record-disagreement.command.js';
import { RecordDisagreementDto } from './record-disagreement.dto.js';

@CommandController('Protokoll')
export class RecordDisagreementController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('minutes/record-disagreement', {
    path: 'meetings/:id/minutes/record-disagreement',
    roles: ['chair', 'approver', 'secretary'],
    summary: 'Note that a signatory does not agree with the wording',
  })
  recordDisagreement(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: RecordDisagreementDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new RecordDisagreementCommand(envelope, body));
  }
}
