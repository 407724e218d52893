import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { AnswerDischargeCommand } from './answer-discharge.command.js';
import { AnswerDischargeDto } from './answer-discharge.dto.js';

@CommandController('Ansvarsfrihet')
export class AnswerDischargeController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('discharges/answer', {
    path: 'discharges/:id/answer',
    roles: ['secretary', 'director'],
    summary: 'Record what a member has decided on discharge',
  })
  answer(@Envelope() envelope: CommandEnvelope, @Body() body: AnswerDischargeDto): Promise<CommandOutcome> {
    return this.commands.execute(new AnswerDischargeCommand(envelope, body));
  }
}
