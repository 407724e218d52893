import { Body } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandEnvelope, CommandOutcome } from '#event-store';
import { CommandController, CommandRoute, Envelope } from '#http';
import { AddAgendaItemCommand } from './add-agenda-item.command.js';
import { AddAgendaItemDto } from './add-agenda-item.dto.js';

@CommandController('Sammanträden')
export class AddAgendaItemController {
  constructor(private readonly commands: CommandBus) {}

  @CommandRoute('agenda/add', {
    path: 'meetings/:id/agenda/add',
    roles: ['secretary'],
    summary: 'Add an item or a sub-item to the agenda',
  })
  add(@Envelope() envelope: CommandEnvelope, @Body() body: AddAgendaItemDto): Promise<CommandOutcome> {
    return this.commands.execute(new AddAgendaItemCommand(envelope, body));
  }
}
