import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { MeetConditionCommand } from './meet-condition.command.js';
import { MeetConditionDto } from './meet-condition.dto.js';

@CommandController('Beviljanden')
export class MeetConditionController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('conditions/meet', {
    path: 'grants/:id/conditions/meet',
    roles: ['director', 'secretary'],
    summary: 'Record that a condition is met, and what shows it',
  })
  meet(@Envelope() envelope: CommandEnvelope, @Body() body: MeetConditionDto): Promise<CommandOutcome> {
    return this.commands.execute(new MeetConditionCommand(envelope, body));
  }
}
