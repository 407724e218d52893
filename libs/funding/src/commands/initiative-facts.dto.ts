import { Day, Id, NestedList, Text, Texts } from '#http';
import type { CivilDate } from '#kernel';
import type { FactsNamed } from '../domain/initiative.commands.js';
import { PartyDto } from './party.dto.js';

/** What may change of an initiative while it goes on. */
export class InitiativeFactsDto implements FactsNamed {
  @Text({ description: 'What it is called', example: 'Ungdomsspåret', max: 200 })
  title!: string;

  @Id({ description: "A category of the association's taxonomy, when it has one", optional: true })
  category: string | null = null;

  @NestedList(() => PartyDto, { description: 'Those who take part beside the owner' })
  parties!: PartyDto[];

  @Texts({
    description: 'Functions and organisations in the steering group; never the names of people',
    example: ['Enhetschef, Älvsta kommun'],
    max: 200,
    optional: true,
  })
  steeringGroup: string[] = [];

  @Texts({ description: 'Where it is, by name', example: ['Älvsta'], max: 100, optional: true })
  municipalities: string[] = [];

  @Day({ description: 'Its first day', example: '2026-01-01', optional: true })
  from: CivilDate | null = null;

  @Day({ description: 'Its last day', example: '2027-12-31', optional: true })
  until: CivilDate | null = null;

  @Text({
    description: 'Whom it is for, in words; never a person',
    example: 'Unga 16–29 år som varken arbetar eller studerar',
    max: 4000,
    optional: true,
  })
  targetGroup: string | null = null;
}
