import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { WriteParagraphCommand } from './write-paragraph.command.js';
import { WriteParagraphDto } from './write-paragraph.dto.js';

@CommandController('Paragrafer')
export class WriteParagraphController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('paragraphs/write', {
    path: 'meetings/:id/paragraphs/write',
    roles: ['secretary'],
    summary: "Write a paragraph's text, replacing an earlier one",
  })
  write(@Envelope() envelope: CommandEnvelope, @Body() body: WriteParagraphDto): Promise<CommandOutcome> {
    return this.commands.execute(new WriteParagraphCommand(envelope, body));
  }
}
