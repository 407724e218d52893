import type { WallTime } from '#kernel';
import { Ids, Time } from '#http';
import type { RecordDeparture } from '../../domain/meeting.commands.js';

export class RecordDepartureDto implements Omit<RecordDeparture, 'type'> {
  @Ids({
    description: 'Those who leave; the paragraph that is open is the last they are there for',
    example: ['p03'],
    minItems: 1,
  })
  people!: string[];

  @Time({
    description: 'The minute; when the command happened, if it is left out and the meeting is under way',
    example: '10:15',
    optional: true,
  })
  at?: WallTime;
}
