import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { GiveOpinionCommand } from './give-opinion.command.js';
import { GiveOpinionDto } from './give-opinion.dto.js';

@CommandController('Ansökningar')
export class GiveOpinionController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('applications/give-opinion', {
    path: 'applications/:id/give-opinion',
    roles: ['secretary', 'director'],
    summary: 'Record the opinion of a step in the preparation',
  })
  give(@Envelope() envelope: CommandEnvelope, @Body() body: GiveOpinionDto): Promise<CommandOutcome> {
    return this.commands.execute(new GiveOpinionCommand(envelope, body));
  }
}
