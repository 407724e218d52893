import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { AnnounceNextCommand } from './announce-next.command.js';
import { AnnounceNextDto } from './announce-next.dto.js';

@CommandController('Sammanträden')
export class AnnounceNextController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('meetings/announce-next', {
    path: 'meetings/:id/announce-next',
    roles: ['secretary'],
    summary: 'Announce the coming meetings',
  })
  announceNext(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: AnnounceNextDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new AnnounceNextCommand(envelope, body));
  }
}
