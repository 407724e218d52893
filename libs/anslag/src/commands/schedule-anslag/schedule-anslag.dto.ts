import { Day, Id, Ids, Text } from '#http';
import type { ScheduleAnslag } from '../../domain/anslag.commands.js';

export class ScheduleAnslagDto implements Omit<ScheduleAnslag, 'type'> {
  @Id({ description: 'The meeting whose approved minutes are announced', example: 'styrelse-2021-06-01' })
  meeting!: string;

  @Id({
    description: "An immediate approval at the meeting; the whole minutes' when left out",
    example: 'omedelbar-1',
    optional: true,
  })
  approval?: string;

  @Day({ description: 'The day it is to be posted', example: '2021-06-29' })
  postOn!: string;

  @Ids({
    description: "The boards where it is posted; all of the association's when left out",
    example: ['skovde', 'skara'],
    minItems: 1,
    optional: true,
  })
  sites?: string[];

  @Text({ description: 'Where the minutes are available; taken from them when left out', optional: true })
  keptAt?: string;

  @Id({ description: 'The person who answers for the posting', example: 'p01', optional: true })
  signedBy?: string;
}
