import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { StateNoticeDayCommand } from './state-notice-day.command.js';
import { StateNoticeDayDto } from './state-notice-day.dto.js';

@CommandController('Utträde')
export class StateNoticeDayController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('withdrawals/state-day', {
    path: 'withdrawals/:id/state-day',
    roles: ['secretary', 'director'],
    summary: 'State the day that a notice came, once it is known',
  })
  state(@Envelope() envelope: CommandEnvelope, @Body() body: StateNoticeDayDto): Promise<CommandOutcome> {
    return this.commands.execute(new StateNoticeDayCommand(envelope, body));
  }
}
