import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ExtendConditionCommand } from './extend-condition.command.js';
import { ExtendConditionDto } from './extend-condition.dto.js';

@CommandController('Beviljanden')
export class ExtendConditionController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('conditions/extend', {
    path: 'grants/:id/conditions/extend',
    roles: ['director', 'secretary'],
    summary: 'Give a condition more time, by a decision of the board',
  })
  extend(@Envelope() envelope: CommandEnvelope, @Body() body: ExtendConditionDto): Promise<CommandOutcome> {
    return this.commands.execute(new ExtendConditionCommand(envelope, body));
  }
}
