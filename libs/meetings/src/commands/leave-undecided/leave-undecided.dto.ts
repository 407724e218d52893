import type { CivilDate } from '#kernel';
import { Day, Id, OneOf, Text } from '#http';
import type { LeaveUndecided } from '../../domain/meeting.commands.js';

export class LeaveUndecidedDto implements Omit<LeaveUndecided, 'type'> {
  @Id({ description: 'The item', example: 'kommunikation' })
  item!: string;

  @OneOf(['discussed', 'not-dealt-with', 'postponed', 'withdrawn', 'no-decision'], {
    description: 'What became of it',
    example: 'discussed',
  })
  outcome!: LeaveUndecided['outcome'];

  @Text({
    description: 'In words; a postponed item needs this or `postponedTo`',
    example: 'Tas upp vid lunch till lunch-konferensen.',
    max: 1000,
    optional: true,
  })
  note?: string;

  @Day({ description: 'To when it was postponed', example: '2022-08-30', optional: true })
  postponedTo?: CivilDate;
}
