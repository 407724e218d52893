import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { CorrectDischargeAnswerCommand } from './correct-discharge-answer.command.js';
import { CorrectDischargeAnswerDto } from './correct-discharge-answer.dto.js';

@CommandController('Ansvarsfrihet')
export class CorrectDischargeAnswerController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('discharges/correct-answer', {
    path: 'discharges/:id/correct-answer',
    roles: ['secretary', 'director'],
    summary: 'Correct a member’s answer on discharge, with the reason',
  })
  correct(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: CorrectDischargeAnswerDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new CorrectDischargeAnswerCommand(envelope, body));
  }
}
