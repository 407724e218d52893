import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { DeclareRecusalCommand } from './declare-recusal.command.js';
import { DeclareRecusalDto } from './declare-recusal.dto.js';

@CommandController('Beslutsgång')
export class DeclareRecusalController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('recusals/declare', {
    path: 'meetings/:id/recusals/declare',
    roles: ['secretary', 'chair'],
    summary: 'Note that somebody is recused from a paragraph, or that it is in question',
  })
  declareRecusal(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: DeclareRecusalDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new DeclareRecusalCommand(envelope, body));
  }
}
