import { Day, Id, OneOf, Text, Whole } from '#http';
import type { FillSeat } from '../../domain/association.commands.js';

export class FillSeatDto implements Omit<FillSeat, 'type'> {
  @Id({ description: 'The body', example: 'styrelsen' })
  body!: string;

  @Id({ description: 'The member that appointed the person', example: 'avesta' })
  member!: string;

  @Id({ description: 'The person', example: 'p01' })
  person!: string;

  @OneOf(['ordinary', 'substitute'], { description: 'Ledamot or ersättare', example: 'ordinary' })
  role!: FillSeat['role'];

  @Whole({
    description: "Calling order among the member's substitutes, from 1; left out when it is not known",
    example: 1,
    min: 1,
    max: 100,
    optional: true,
  })
  order: number | null = null;

  @Text({ description: "The party's letters, without parentheses", example: 'S', max: 20, optional: true })
  party: string | null = null;

  @Day({ description: 'The first day; left out when it is not known', example: '2023-04-01', optional: true })
  from: string | null = null;

  @Day({
    description: "The last day; left out for the end of the board's mandate, or when the first is not known",
    example: '2027-03-31',
    optional: true,
  })
  until: string | null = null;
}
