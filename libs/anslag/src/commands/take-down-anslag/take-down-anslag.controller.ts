import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { TakeDownAnslagCommand } from './take-down-anslag.command.js';
import { TakeDownAnslagDto } from './take-down-anslag.dto.js';

@CommandController('Anslag')
export class TakeDownAnslagController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('anslag/take-down', {
    path: 'anslag/:id/take-down',
    roles: ['secretary', 'director'],
    summary: 'Record that an anslag was taken down, when it was not the job that did it',
  })
  takeDown(@Envelope() envelope: CommandEnvelope, @Body() body: TakeDownAnslagDto): Promise<CommandOutcome> {
    return this.commands.execute(new TakeDownAnslagCommand(envelope, body));
  }
}
