import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { StayAppealCommand } from './stay-appeal.command.js';
import { StayAppealDto } from './stay-appeal.dto.js';

@CommandController('Anslag')
export class StayAppealController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('appeals/stay', {
    path: 'anslag/:id/appeals/stay',
    roles: ['secretary', 'director'],
    summary: 'Record that the court has ordered a stay',
  })
  stayAppeal(@Envelope() envelope: CommandEnvelope, @Body() body: StayAppealDto): Promise<CommandOutcome> {
    return this.commands.execute(new StayAppealCommand(envelope, body));
  }
}
