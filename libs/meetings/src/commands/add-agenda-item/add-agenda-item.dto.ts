import { Id, OneOf, Text } from '#http';
import type { AddAgendaItem } from '../../domain/meeting.commands.js';
import type { Section } from '../../domain/meeting.events.js';

const SECTIONS: readonly Section[] = ['formalities', 'information', 'discussion', 'decision', 'other'];

export class AddAgendaItemDto implements Omit<AddAgendaItem, 'type'> {
  @Id({ description: 'An id for the item, chosen by you', example: 'stoppa-valdet' })
  item!: string;

  @Id({ description: 'The item that this is a sub-item of', example: 'beslutsarenden', optional: true })
  parent?: string;

  @Text({ description: 'The title on the agenda', example: 'Stoppa våldet' })
  title!: string;

  @OneOf(SECTIONS, { description: 'The kind of item', example: 'decision', optional: true })
  section?: Section;

  @Text({
    description: 'Words printed with the heading',
    example: 'BESLUTSÄRENDE',
    max: 60,
    optional: true,
  })
  tag?: string;

  @Id({
    description: 'The case it is about; its Dnr is read from the registry',
    example: 'askanden-2025',
    optional: true,
  })
  case?: string;

  @Id({ description: 'The person who asked for it', example: 'p02', optional: true })
  requestedBy?: string;
}
