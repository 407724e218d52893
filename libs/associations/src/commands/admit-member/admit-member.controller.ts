import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { AdmitMemberCommand } from './admit-member.command.js';
import { AdmitMemberDto } from './admit-member.dto.js';

@CommandController('Samordningsförbund')
export class AdmitMemberController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('associations/admit-member', {
    path: 'members/admit',
    roles: ['secretary', 'director', 'operator'],
    summary: 'Admit a member',
  })
  admitMember(@Envelope() envelope: CommandEnvelope, @Body() body: AdmitMemberDto): Promise<CommandOutcome> {
    return this.commands.execute(new AdmitMemberCommand(envelope, body));
  }
}
