import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { ChooseProfileCommand } from './choose-profile.command.js';
import { ChooseProfileDto } from './choose-profile.dto.js';

@CommandController('Samordningsförbund')
export class ChooseProfileController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('associations/choose-profile', {
    path: 'profile/choose',
    roles: ['secretary', 'director', 'operator'],
    summary: 'Choose how the minutes are laid out',
  })
  chooseProfile(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: ChooseProfileDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new ChooseProfileCommand(envelope, body));
  }
}
