import type { WallTime } from '#kernel';
import { Id, NestedList, OneOf, Text, Time, Whole } from '#http';
import type { RecordArrival } from '../../domain/meeting.commands.js';
import type { Capacity, PresenceMode } from '../../domain/meeting.events.js';
import { PersonToPrintDto } from '../person-to-print.dto.js';

const CAPACITIES: readonly Capacity[] = [
  'chair',
  'vice-chair',
  'member',
  'serving-substitute',
  'substitute',
  'officer',
  'auditor',
  'guest',
  'participant',
];
const MODES: readonly PresenceMode[] = ['on-site', 'picture-and-sound', 'sound-only', 'not-stated'];

export class ArrivalDto extends PersonToPrintDto {
  @OneOf(CAPACITIES, {
    description: 'In which capacity; `participant` where the body has no seats',
    example: 'serving-substitute',
  })
  capacity!: Capacity;

  @OneOf(MODES, {
    description: 'How they take part; `not-stated` when left out',
    example: 'on-site',
    optional: true,
  })
  mode?: PresenceMode;

  @Id({
    description: 'The member whose seat a serving substitute fills',
    example: 'hedemora',
    optional: true,
  })
  servesFor?: string;

  @Whole({
    description: 'Place in the printed list, from 1 over all capacities; in order of arrival when left out',
    example: 6,
    min: 1,
    max: 1000,
    optional: true,
  })
  listedAs?: number;

  @Text({
    description: 'The special reasons for taking part with sound alone',
    example: 'Bilden föll bort.',
    max: 500,
    optional: true,
  })
  soundOnlyReason?: string;
}

export class RecordArrivalDto implements Omit<RecordArrival, 'type'> {
  @NestedList(() => ArrivalDto, {
    description: 'Those who are there from now on: from the beginning, or from the paragraph that is open',
    minItems: 1,
  })
  people!: ArrivalDto[];

  @Time({
    description: 'The minute; when the command happened, if it is left out and the meeting is under way',
    example: '10:15',
    optional: true,
  })
  at?: WallTime;
}
