import { Flag, Id, Ids, NestedList, OneOf, Text } from '#http';
import type { AddAgendaItem } from '../../domain/meeting.commands.js';
import type { Section } from '../../domain/meeting.events.js';

const SECTIONS: readonly Section[] = ['formalities', 'information', 'discussion', 'decision', 'other'];

export class InvolvementDto {
  @Id({ description: 'The person', example: 'p03' })
  person!: string;

  @Text({ description: 'The part', example: 'ledamot i styrgruppen', max: 200 })
  role!: string;
}

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

  @OneOf(['board-member', 'auditor', 'member', 'office'], {
    description: 'By whose right it is raised',
    example: 'board-member',
    optional: true,
  })
  raisedAs?: NonNullable<AddAgendaItem['raisedAs']>;

  @Flag({ description: 'Whether the papers were sent out beforehand', example: true, optional: true })
  papersSent?: boolean;

  @Id({
    description: 'The kind of matter that the law or the charter has rules for: `budget`',
    example: 'budget',
    optional: true,
  })
  matter?: string;

  @Ids({
    description: 'The members that apply for something in it: asks about recusal',
    example: ['avesta'],
    optional: true,
  })
  applicants?: string[];

  @NestedList(() => InvolvementDto, {
    description: 'People with a part in what it is about: warns of recusal',
    optional: true,
  })
  involved?: InvolvementDto[];
}
