import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { RegisterPersonCommand } from './register-person.command.js';
import { RegisterPersonDto } from './register-person.dto.js';

@CommandController('Samordningsförbund')
export class RegisterPersonController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('associations/register-person', {
    path: 'people/register',
    roles: ['secretary', 'director', 'operator'],
    summary: 'Register a person',
  })
  registerPerson(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: RegisterPersonDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new RegisterPersonCommand(envelope, body));
  }
}
