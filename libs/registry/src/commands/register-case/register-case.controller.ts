import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { RegisterCaseCommand } from './register-case.command.js';
import { RegisterCaseDto } from './register-case.dto.js';

@CommandController('Diarium')
export class RegisterCaseController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('cases/register', {
    path: 'cases/:id/register',
    roles: ['secretary', 'director'],
    summary: 'Register a case with its Dnr',
    creates: true,
  })
  register(@Envelope() envelope: CommandEnvelope, @Body() body: RegisterCaseDto): Promise<CommandOutcome> {
    return this.commands.execute(new RegisterCaseCommand(envelope, body));
  }
}
