import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { CorrectFiguresCommand } from './correct-figures.command.js';
import { CorrectFiguresDto } from './correct-figures.dto.js';

@CommandController('Uppföljning')
export class CorrectFiguresController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('follow-up/correct-figures', {
    path: 'follow-ups/:id/correct-figures',
    roles: ['director', 'secretary'],
    summary: 'Correct figures that have been reported, with the reason',
  })
  correct(@Envelope() envelope: CommandEnvelope, @Body() body: CorrectFiguresDto): Promise<CommandOutcome> {
    return this.commands.execute(new CorrectFiguresCommand(envelope, body));
  }
}
