import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ReviseApplicationCommand } from './revise-application.command.js';
import { ReviseApplicationDto } from './revise-application.dto.js';

@CommandController('Ansökningar')
export class ReviseApplicationController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('applications/revise', {
    path: 'applications/:id/revise',
    roles: ['secretary', 'director', 'applicant'],
    summary: 'Submit a new version that takes over whole',
  })
  revise(@Envelope() envelope: CommandEnvelope, @Body() body: ReviseApplicationDto): Promise<CommandOutcome> {
    return this.commands.execute(new ReviseApplicationCommand(envelope, body));
  }
}
