import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { SubmitApplicationCommand } from './submit-application.command.js';
import { SubmitApplicationDto } from './submit-application.dto.js';

@CommandController('Ansökningar')
export class SubmitApplicationController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('applications/submit', {
    path: 'applications/:id/submit',
    roles: ['secretary', 'director', 'applicant'],
    summary: 'Submit an application or a budget request, or register one that has come in',
    creates: true,
  })
  submit(@Envelope() envelope: CommandEnvelope, @Body() body: SubmitApplicationDto): Promise<CommandOutcome> {
    return this.commands.execute(new SubmitApplicationCommand(envelope, body));
  }
}
