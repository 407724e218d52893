import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { DecideParagraphCommand } from './decide-paragraph.command.js';
import { DecideParagraphDto } from './decide-paragraph.dto.js';

@CommandController('Paragrafer')
export class DecideParagraphController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('paragraphs/decide', {
    path: 'meetings/:id/paragraphs/decide',
    roles: ['secretary', 'chair'],
    summary: 'Record a decision under a paragraph',
  })
  decide(@Envelope() envelope: CommandEnvelope, @Body() body: DecideParagraphDto): Promise<CommandOutcome> {
    return this.commands.execute(new DecideParagraphCommand(envelope, body));
  }
}
