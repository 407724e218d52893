import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { MoveDueCommand } from './move-due.command.js';
import { MoveDueDto } from './move-due.dto.js';

@CommandController('Uppdrag')
export class MoveDueController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('assignments/move-due', {
    path: 'assignments/:id/move-due',
    roles: ['secretary', 'director'],
    summary: 'Give an assignment another day to be done by, with the reason',
  })
  move(@Envelope() envelope: CommandEnvelope, @Body() body: MoveDueDto): Promise<CommandOutcome> {
    return this.commands.execute(new MoveDueCommand(envelope, body));
  }
}
