import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { MoveGrantCommand } from './move-grant.command.js';
import { MoveGrantDto } from './move-grant.dto.js';

@CommandController('Beviljanden')
export class MoveGrantController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('grants/move', {
    path: 'grants/:id/move',
    roles: ['director', 'secretary'],
    summary: 'Let another member answer for the money, by a decision of the board',
  })
  move(@Envelope() envelope: CommandEnvelope, @Body() body: MoveGrantDto): Promise<CommandOutcome> {
    return this.commands.execute(new MoveGrantCommand(envelope, body));
  }
}
