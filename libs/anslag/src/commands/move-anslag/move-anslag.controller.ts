import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { MoveAnslagCommand } from './move-anslag.command.js';
import { MoveAnslagDto } from './move-anslag.dto.js';

@CommandController('Anslag')
export class MoveAnslagController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('anslag/move', {
    path: 'anslag/:id/move',
    roles: ['secretary', 'director'],
    summary: 'Change the day of posting, before or after it; all days are counted anew',
  })
  move(@Envelope() envelope: CommandEnvelope, @Body() body: MoveAnslagDto): Promise<CommandOutcome> {
    return this.commands.execute(new MoveAnslagCommand(envelope, body));
  }
}
