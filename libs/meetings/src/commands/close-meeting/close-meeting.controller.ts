import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { CloseMeetingCommand } from './close-meeting.command.js';
import { CloseMeetingDto } from './close-meeting.dto.js';

@CommandController('Sammanträden')
export class CloseMeetingController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('meetings/close', {
    path: 'meetings/:id/close',
    roles: ['secretary', 'chair'],
    summary: 'Close the meeting',
  })
  close(@Envelope() envelope: CommandEnvelope, @Body() body: CloseMeetingDto): Promise<CommandOutcome> {
    return this.commands.execute(new CloseMeetingCommand(envelope, body));
  }
}
