import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { DefineTemplateCommand } from './define-template.command.js';
import { DefineTemplateDto } from './define-template.dto.js';

@CommandController('Ansökningar')
export class DefineTemplateController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('applications/define-template', {
    path: 'application-templates',
    roles: ['secretary', 'director'],
    summary: 'Define a template for simplified applications',
  })
  define(@Envelope() envelope: CommandEnvelope, @Body() body: DefineTemplateDto): Promise<CommandOutcome> {
    return this.commands.execute(new DefineTemplateCommand(envelope, body));
  }
}
