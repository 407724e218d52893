import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { SummonMeetingCommand } from './summon-meeting.command.js';
import { SummonMeetingDto } from './summon-meeting.dto.js';

@CommandController('Sammanträden')
export class SummonMeetingController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('meetings/summon', {
    path: 'meetings/:id/summon',
    roles: ['secretary'],
    summary: 'Record that the summons has been sent',
  })
  summon(@Envelope() envelope: CommandEnvelope, @Body() body: SummonMeetingDto): Promise<CommandOutcome> {
    return this.commands.execute(new SummonMeetingCommand(envelope, body));
  }
}
