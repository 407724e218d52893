import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { LiftStayCommand } from './lift-stay.command.js';
import { LiftStayDto } from './lift-stay.dto.js';

@CommandController('Anslag')
export class LiftStayController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('appeals/lift-stay', {
    path: 'anslag/:id/appeals/lift-stay',
    roles: ['secretary', 'director'],
    summary: 'Record that a stay was lifted',
  })
  liftStay(@Envelope() envelope: CommandEnvelope, @Body() body: LiftStayDto): Promise<CommandOutcome> {
    return this.commands.execute(new LiftStayCommand(envelope, body));
  }
}
