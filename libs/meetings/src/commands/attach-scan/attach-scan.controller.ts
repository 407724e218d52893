import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { AttachScanCommand } from './attach-scan.command.js';
import { AttachScanDto } from './attach-scan.dto.js';

@CommandController('Protokoll')
export class AttachScanController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('minutes/attach-scan', {
    path: 'meetings/:id/minutes/attach-scan',
    roles: ['secretary'],
    summary: 'Attach the scanned original to signatures on paper',
  })
  attach(@Envelope() envelope: CommandEnvelope, @Body() body: AttachScanDto): Promise<CommandOutcome> {
    return this.commands.execute(new AttachScanCommand(envelope, body));
  }
}
