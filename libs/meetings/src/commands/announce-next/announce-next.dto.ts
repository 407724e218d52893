import type { CivilDate } from '#kernel';
import { Day, NestedList, Text } from '#http';
import type { AnnounceNext } from '../../domain/meeting.commands.js';

export class AnnouncedMeetingDto {
  @Text({ description: 'What kind of meeting', example: 'Medlemssamråd', max: 200 })
  what!: string;

  @Day({
    description: 'The day, when the source gives one that can be counted on',
    example: '2021-10-22',
    optional: true,
  })
  date?: CivilDate;

  @Text({ description: 'Day and time as the source writes them', example: '211022 9-12', max: 200 })
  asWritten!: string;

  @Text({ description: 'Where', example: 'Lumber & Karle i Kvänum', max: 200, optional: true })
  place?: string;
}

export class AnnounceNextDto implements Omit<AnnounceNext, 'type'> {
  @NestedList(() => AnnouncedMeetingDto, {
    description: 'The coming meetings, in the order of the paper; replaces an earlier announcement',
    minItems: 1,
  })
  meetings!: AnnouncedMeetingDto[];
}
