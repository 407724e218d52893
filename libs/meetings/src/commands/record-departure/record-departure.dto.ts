import { Ids } from '#http';
import type { RecordDeparture } from '../../domain/meeting.commands.js';

export class RecordDepartureDto implements Omit<RecordDeparture, 'type'> {
  @Ids({
    description: 'Those who leave; the paragraph that is open is the last they are there for',
    example: ['p03'],
    minItems: 1,
  })
  people!: string[];
}
