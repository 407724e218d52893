import type { CivilDate } from '#kernel';
import { Day, Text } from '#http';
import type { CompleteNotes } from '../../domain/meeting.commands.js';

export class CompleteNotesDto implements Omit<CompleteNotes, 'type'> {
  @Day({
    description: 'The day the notes were finished; null when the source does not give it',
    example: '2022-05-12',
    nullable: true,
  })
  on!: CivilDate | null;

  @Text({
    description: 'Why there is no day; required when `on` is null',
    example: 'Anteckningarna är odaterade.',
    optional: true,
  })
  dateMissing?: string;
}
