import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { RequestDischargeCommand } from './request-discharge.command.js';
import { RequestDischargeDto } from './request-discharge.dto.js';

@CommandController('Ansvarsfrihet')
export class RequestDischargeController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('discharges/request', {
    path: 'discharges/:id/request',
    roles: ['secretary', 'director'],
    summary: 'Ask members for discharge for a year of the association or of one before it',
    creates: true,
  })
  request(@Envelope() envelope: CommandEnvelope, @Body() body: RequestDischargeDto): Promise<CommandOutcome> {
    return this.commands.execute(new RequestDischargeCommand(envelope, body));
  }
}
