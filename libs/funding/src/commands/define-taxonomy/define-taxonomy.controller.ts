import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { DefineTaxonomyCommand } from './define-taxonomy.command.js';
import { DefineTaxonomyDto } from './define-taxonomy.dto.js';

@CommandController('Insatser')
export class DefineTaxonomyController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('initiatives/define-taxonomy', {
    path: 'initiative-taxonomy',
    roles: ['secretary', 'director'],
    summary: "Define the association's taxonomy of initiatives",
  })
  define(@Envelope() envelope: CommandEnvelope, @Body() body: DefineTaxonomyDto): Promise<CommandOutcome> {
    return this.commands.execute(new DefineTaxonomyCommand(envelope, body));
  }
}
