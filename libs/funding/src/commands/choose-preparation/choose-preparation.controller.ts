import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ChoosePreparationCommand } from './choose-preparation.command.js';
import { ChoosePreparationDto } from './choose-preparation.dto.js';

@CommandController('Ansökningar')
export class ChoosePreparationController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('applications/choose-preparation', {
    path: 'application-preparation',
    roles: ['secretary', 'director'],
    summary: 'Choose the order in which applications are prepared',
  })
  choose(@Envelope() envelope: CommandEnvelope, @Body() body: ChoosePreparationDto): Promise<CommandOutcome> {
    return this.commands.execute(new ChoosePreparationCommand(envelope, body));
  }
}
