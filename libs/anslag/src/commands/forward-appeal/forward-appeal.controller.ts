import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ForwardAppealCommand } from './forward-appeal.command.js';
import { ForwardAppealDto } from './forward-appeal.dto.js';

@CommandController('Anslag')
export class ForwardAppealController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('appeals/forward', {
    path: 'anslag/:id/appeals/forward',
    roles: ['secretary', 'director'],
    summary: 'Record that an appeal was sent on to the court',
  })
  forwardAppeal(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: ForwardAppealDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new ForwardAppealCommand(envelope, body));
  }
}
