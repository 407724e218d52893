import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { RegisterSiteCommand } from './register-site.command.js';
import { RegisterSiteDto } from './register-site.dto.js';

@CommandController('Samordningsförbund')
export class RegisterSiteController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('associations/register-site', {
    path: 'sites/register',
    roles: ['secretary', 'director', 'operator'],
    summary: 'Register a notice board where approvals are announced',
  })
  registerSite(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: RegisterSiteDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new RegisterSiteCommand(envelope, body));
  }
}
