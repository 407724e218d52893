import type { CivilDate } from '#kernel';
import { Day, Text } from '#http';
import type { ApproveMinutes } from '../../domain/meeting.commands.js';

export class ApproveMinutesDto implements Omit<ApproveMinutes, 'type'> {
  @Day({
    description: 'The day of the last required signature; null when the source does not give it',
    example: '2021-06-28',
    nullable: true,
  })
  on!: CivilDate | null;

  @Text({
    description: 'Why there is no day; required when `on` is null',
    example: 'Justeringsdagen är inte ifylld.',
    optional: true,
  })
  dateMissing?: string;
}
