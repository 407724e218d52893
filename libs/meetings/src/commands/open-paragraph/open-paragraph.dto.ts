import { Id, Text } from '#http';
import type { OpenParagraph } from '../../domain/meeting.commands.js';

export class OpenParagraphDto implements Omit<OpenParagraph, 'type'> {
  @Id({ description: 'The agenda item that is taken up', example: 'delarsbokslut' })
  item!: string;

  @Text({
    description: "The heading in the minutes, when it is not the agenda's title; recorded as a finding",
    example: 'Äskande för 2025 från Samverkansteam',
    optional: true,
  })
  heading?: string;
}
