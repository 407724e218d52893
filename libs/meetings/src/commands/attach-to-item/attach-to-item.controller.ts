import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { AttachToItemCommand } from './attach-to-item.command.js';
import { AttachToItemDto } from './attach-to-item.dto.js';

@CommandController('Sammanträden')
export class AttachToItemController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('agenda/attach', {
    path: 'meetings/:id/agenda/attach',
    roles: ['secretary'],
    summary: 'Attach a stored file to an item; the minutes list it',
  })
  attach(@Envelope() envelope: CommandEnvelope, @Body() body: AttachToItemDto): Promise<CommandOutcome> {
    return this.commands.execute(new AttachToItemCommand(envelope, body));
  }
}
