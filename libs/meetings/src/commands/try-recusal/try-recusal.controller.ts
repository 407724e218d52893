import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { TryRecusalCommand } from './try-recusal.command.js';
import { TryRecusalDto } from './try-recusal.dto.js';

@CommandController('Beslutsgång')
export class TryRecusalController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('recusals/try', {
    path: 'meetings/:id/recusals/try',
    roles: ['secretary', 'chair'],
    summary: "Record the board's finding in a contested recusal",
  })
  tryRecusal(@Envelope() envelope: CommandEnvelope, @Body() body: TryRecusalDto): Promise<CommandOutcome> {
    return this.commands.execute(new TryRecusalCommand(envelope, body));
  }
}
