import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ApproveParagraphsCommand } from './approve-paragraphs.command.js';
import { ApproveParagraphsDto } from './approve-paragraphs.dto.js';

@CommandController('Protokoll')
export class ApproveParagraphsController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('paragraphs/approve-immediately', {
    path: 'meetings/:id/paragraphs/approve-immediately',
    roles: ['secretary', 'chair'],
    summary: 'Approve paragraphs at the meeting, with a time for appeal of their own',
  })
  approveParagraphs(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: ApproveParagraphsDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new ApproveParagraphsCommand(envelope, body));
  }
}
