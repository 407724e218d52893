import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { IssuePaperCommand } from './issue-paper.command.js';
import { IssuePaperDto } from './issue-paper.dto.js';

@CommandController('Dokument')
export class IssuePaperController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('papers/issue', {
    path: 'papers/:id/issue',
    roles: ['secretary', 'director'],
    summary: 'Send a paper: make it, keep its bytes and record to whom it went',
    creates: true,
  })
  issue(@Envelope() envelope: CommandEnvelope, @Body() body: IssuePaperDto): Promise<CommandOutcome> {
    return this.commands.execute(new IssuePaperCommand(envelope, body));
  }
}
