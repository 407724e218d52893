import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { OpenMeetingCommand } from './open-meeting.command.js';
import { OpenMeetingDto } from './open-meeting.dto.js';

@CommandController('Sammanträden')
export class OpenMeetingController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('meetings/open', {
    path: 'meetings/:id/open',
    roles: ['secretary', 'chair'],
    summary: 'Open a planned meeting',
  })
  open(@Envelope() envelope: CommandEnvelope, @Body() body: OpenMeetingDto): Promise<CommandOutcome> {
    return this.commands.execute(new OpenMeetingCommand(envelope, body));
  }
}
