import { Id, Text } from '#http';
import type { PersonToPrint } from '../domain/meeting.commands.js';

/** A person and how to print them. What is left out is taken from the attendance list and the register. */
export class PersonToPrintDto implements PersonToPrint {
  @Id({ description: "The person's id in the register", example: 'p05' })
  person!: string;

  @Text({
    description:
      'The name, only when the source writes it otherwise than the register; recorded as a finding',
    example: 'Sofia Sandäng',
    max: 120,
    optional: true,
  })
  nameAsWritten?: string;

  @Text({
    description: 'Title or task as printed after the name',
    example: 'vice ordförande',
    max: 200,
    optional: true,
  })
  title?: string;

  @Text({
    description: "The party's letters, without parentheses; from the seat when left out",
    example: 'KD',
    max: 20,
    optional: true,
  })
  party?: string;

  @Text({
    description: 'Member or employer as printed; the member of the seat when left out',
    example: 'Säters kommun',
    max: 200,
    optional: true,
  })
  organisation?: string;
}
