import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { AcknowledgeFindingCommand } from './acknowledge-finding.command.js';
import { AcknowledgeFindingDto } from './acknowledge-finding.dto.js';

@CommandController('Protokoll')
export class AcknowledgeFindingController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('minutes/acknowledge-finding', {
    path: 'meetings/:id/minutes/acknowledge-finding',
    roles: ['chair'],
    summary: 'Let a finding that should have been mended stand, with a reason',
  })
  acknowledgeFinding(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: AcknowledgeFindingDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new AcknowledgeFindingCommand(envelope, body));
  }
}
