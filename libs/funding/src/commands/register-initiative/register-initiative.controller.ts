import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { RegisterInitiativeCommand } from './register-initiative.command.js';
import { RegisterInitiativeDto } from './register-initiative.dto.js';

@CommandController('Insatser')
export class RegisterInitiativeController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('initiatives/register', {
    path: 'initiatives/:id/register',
    roles: ['secretary', 'director'],
    summary: 'Register an initiative with its owner and the others who take part',
    creates: true,
  })
  register(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: RegisterInitiativeDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new RegisterInitiativeCommand(envelope, body));
  }
}
