import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { PlanMeetingCommand } from './plan-meeting.command.js';
import { PlanMeetingDto } from './plan-meeting.dto.js';

@CommandController('Sammanträden')
export class PlanMeetingController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('meetings/plan', {
    path: 'meetings/:id/plan',
    roles: ['secretary'],
    summary: 'Plan a meeting of a body',
    creates: true,
  })
  plan(@Envelope() envelope: CommandEnvelope, @Body() body: PlanMeetingDto): Promise<CommandOutcome> {
    return this.commands.execute(new PlanMeetingCommand(envelope, body));
  }
}
