import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { SupplementApplicationCommand } from './supplement-application.command.js';
import { SupplementApplicationDto } from './supplement-application.dto.js';

@CommandController('Ansökningar')
export class SupplementApplicationController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('applications/supplement', {
    path: 'applications/:id/supplement',
    roles: ['secretary', 'director', 'applicant'],
    summary: 'Add what was missing',
  })
  supplement(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: SupplementApplicationDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new SupplementApplicationCommand(envelope, body));
  }
}
