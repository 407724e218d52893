import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { HandOverChairCommand } from './hand-over-chair.command.js';
import { HandOverChairDto } from './hand-over-chair.dto.js';

@CommandController('Sammanträden')
export class HandOverChairController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('meetings/hand-over-chair', {
    path: 'meetings/:id/hand-over-chair',
    roles: ['secretary', 'chair'],
    summary: 'Let somebody else lead from the open paragraph on',
  })
  handOverChair(
    @Envelope() envelope: CommandEnvelope,
    @Body() body: HandOverChairDto,
  ): Promise<CommandOutcome> {
    return this.commands.execute(new HandOverChairCommand(envelope, body));
  }
}
