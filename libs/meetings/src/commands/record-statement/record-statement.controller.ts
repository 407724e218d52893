import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { RecordStatementCommand } from './record-statement.command.js';
import { RecordStatementDto } from './record-statement.dto.js';

@CommandController('Beslutsgång')
export class RecordStatementController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('statements/record', {
    path: 'meetings/:id/statements/record',
    roles: ['secretary', 'chair'],
    summary: 'Note a statement or a note to the minutes',
  })
  recordStatement(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: RecordStatementDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new RecordStatementCommand(envelope, body));
  }
}
