import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { RequestSupplementCommand } from './request-supplement.command.js';
import { RequestSupplementDto } from './request-supplement.dto.js';

@CommandController('Ansökningar')
export class RequestSupplementController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('applications/request-supplement', {
    path: 'applications/:id/request-supplement',
    roles: ['secretary', 'director'],
    summary: 'Ask the applicant for what is missing',
  })
  request(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: RequestSupplementDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new RequestSupplementCommand(envelope, body));
  }
}
