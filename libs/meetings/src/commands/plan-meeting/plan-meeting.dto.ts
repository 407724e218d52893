import type { CivilDate, WallTime } from '#kernel';
import { Day, Id, OneOf, Text, Time } from '#http';
import type { PlanMeeting } from '../../domain/meeting.commands.js';

export class PlanMeetingDto implements Omit<PlanMeeting, 'type'> {
  @Id({ description: 'The body that meets', example: 'styrelsen' })
  body!: string;

  @Text({
    description: 'What kind of meeting, as printed',
    example: 'Styrelsemöte Samordningsförbundet Skaraborg',
    max: 200,
  })
  title!: string;

  @Text({ description: 'The heading of the finished paper', example: 'Sammanträdesprotokoll', max: 120 })
  documentTitle!: string;

  @Day({
    description: 'The day; null when the source does not give it',
    example: '2021-06-01',
    nullable: true,
  })
  date!: CivilDate | null;

  @Text({
    description: 'Why there is no day; required when `date` is null',
    example: 'Underlaget anger ingen sammanträdesdag.',
    optional: true,
  })
  dateMissing?: string;

  @Time({ description: 'When it begins', example: '09:00', optional: true })
  startsAt?: WallTime;

  @Time({ description: 'When it ends', example: '12:00', optional: true })
  endsAt?: WallTime;

  @Text({ description: 'Where', example: 'Brogatan 16, Mölndals stad', max: 200, optional: true })
  place?: string;

  @Text({
    description:
      "The Dnr of the meeting's own papers: empty when the field is there and blank, left out when it is not",
    example: 'SDSF 2024 000025 790',
    min: 0,
    max: 100,
    optional: true,
  })
  caseNumber?: string;

  @OneOf(['ordinary', 'budget'], {
    description: 'Whether the meeting is to adopt the budget; ordinary when left out',
    example: 'ordinary',
    optional: true,
  })
  purpose?: 'ordinary' | 'budget';

  @Text({
    description: 'Why anybody may attend; left out when the meeting is not public',
    example: 'Styrelsen behandlar budgeten (19 § lag 2003:1210).',
    max: 300,
    optional: true,
  })
  publicBecause?: string;

  @Text({
    description:
      'Why the meeting is entered after it was held, when it is: what was done then is recorded with findings instead of being refused',
    example: 'Protokollet är fört på papper.',
    max: 300,
    optional: true,
  })
  enteredAfterwards?: string;
}
