import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { DecideAppealCommand } from './decide-appeal.command.js';
import { DecideAppealDto } from './decide-appeal.dto.js';

@CommandController('Anslag')
export class DecideAppealController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('appeals/decide', {
    path: 'anslag/:id/appeals/decide',
    roles: ['secretary', 'director'],
    summary: 'Record how an appeal ended',
  })
  decideAppeal(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: DecideAppealDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new DecideAppealCommand(envelope, body));
  }
}
