import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { CompleteNotesCommand } from './complete-notes.command.js';
import { CompleteNotesDto } from './complete-notes.dto.js';

@CommandController('Protokoll')
export class CompleteNotesController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('notes/complete', {
    path: 'meetings/:id/notes/complete',
    roles: ['secretary'],
    summary: 'Complete the notes of a body that does not decide',
  })
  complete(@Envelope() envelope: CommandEnvelope, @Body() body: CompleteNotesDto): Promise<CommandOutcome> {
    return this.commands.execute(new CompleteNotesCommand(envelope, body));
  }
}
