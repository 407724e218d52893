import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { GiveNoticeCommand } from './give-notice.command.js';
import { GiveNoticeDto } from './give-notice.dto.js';

@CommandController('Utträde')
export class GiveNoticeController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('withdrawals/give-notice', {
    path: 'withdrawals/:id/give-notice',
    roles: ['secretary', 'director'],
    summary: 'Record that a member has given notice that it leaves',
    creates: true,
  })
  give(@Envelope() envelope: CommandEnvelope, @Body() body: GiveNoticeDto): Promise<CommandOutcome> {
    return this.commands.execute(new GiveNoticeCommand(envelope, body));
  }
}
