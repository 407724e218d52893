import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { HoldConsultationCommand } from './hold-consultation.command.js';
import { HoldConsultationDto } from './hold-consultation.dto.js';

@CommandController('Samordningsförbund')
export class HoldConsultationController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('associations/hold-consultation', {
    path: 'consultations/hold',
    roles: ['secretary', 'director', 'operator'],
    summary: 'Record that the members have been consulted',
  })
  holdConsultation(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: HoldConsultationDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new HoldConsultationCommand(envelope, body));
  }
}
