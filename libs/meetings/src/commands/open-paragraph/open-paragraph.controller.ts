import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { OpenParagraphCommand } from './open-paragraph.command.js';
import { OpenParagraphDto } from './open-paragraph.dto.js';

@CommandController('Paragrafer')
export class OpenParagraphController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('paragraphs/open', {
    path: 'meetings/:id/paragraphs/open',
    roles: ['secretary'],
    summary: 'Take up an item: it gets its § number or letter',
  })
  open(@Envelope() envelope: CommandEnvelope, @Body() body: OpenParagraphDto): Promise<CommandOutcome> {
    return this.commands.execute(new OpenParagraphCommand(envelope, body));
  }
}
