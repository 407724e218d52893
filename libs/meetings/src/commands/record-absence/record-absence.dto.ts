import { NestedList, OneOf, Text } from '#http';
import type { RecordAbsence } from '../../domain/meeting.commands.js';
import { PersonToPrintDto } from '../person-to-print.dto.js';

export class RecordAbsenceDto implements Omit<RecordAbsence, 'type'> {
  @OneOf(['with-notice', 'without-notice'], {
    description: 'Whether they gave notice',
    example: 'with-notice',
  })
  kind!: RecordAbsence['kind'];

  @Text({
    description: "The heading the source uses, when it is not the association's usual one",
    example: 'Meddelat förhinder',
    max: 60,
    optional: true,
  })
  heading?: string;

  @NestedList(() => PersonToPrintDto, { description: 'Those who are absent', minItems: 1 })
  people!: PersonToPrintDto[];
}
