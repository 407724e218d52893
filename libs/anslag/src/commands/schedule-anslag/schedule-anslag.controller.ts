import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ScheduleAnslagCommand } from './schedule-anslag.command.js';
import { ScheduleAnslagDto } from './schedule-anslag.dto.js';

@CommandController('Anslag')
export class ScheduleAnslagController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('anslag/schedule', {
    path: 'anslag/:id/schedule',
    roles: ['secretary', 'director'],
    summary: 'Plan the anslag of approved minutes',
    creates: true,
  })
  schedule(@Envelope() envelope: CommandEnvelope, @Body() body: ScheduleAnslagDto): Promise<CommandOutcome> {
    return this.commands.execute(new ScheduleAnslagCommand(envelope, body));
  }
}
