import { Id, OneOf, Text } from '#http';
import type { Mention } from '../domain/meeting.events.js';

/** Somebody or something that the text names, tied to whom or what it is. */
export class MentionDto implements Omit<Mention, 'title'> {
  @OneOf(['person', 'organisation', 'initiative'], {
    description: 'What is named: a person, an organisation or an initiative (insats, projekt)',
    example: 'initiative',
  })
  kind!: Mention['kind'];

  @Id({
    description: "A person's id in the register, or an id of your own for an organisation or initiative",
    example: 'cresco-creare',
  })
  ref!: string;

  @Text({ description: 'The name as the text writes it', example: 'Cresco Create', max: 200 })
  asWritten!: string;

  @Text({
    description: 'The title that the text gives the person',
    example: 'vice ordförande',
    max: 200,
    optional: true,
  })
  title?: string;
}
