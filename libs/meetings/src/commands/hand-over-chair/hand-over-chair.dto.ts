import type { WallTime } from '#kernel';
import { Id, Text, Time } from '#http';
import type { HandOverChair } from '../../domain/procedure.commands.js';

export class HandOverChairDto implements Omit<HandOverChair, 'type'> {
  @Id({ description: 'Who leads from now on', example: 'p02' })
  to!: string;

  @Text({ description: 'Why', example: 'Ordföranden måste lämna sammanträdet.', max: 1000 })
  reason!: string;

  @Time({
    description: 'The minute; when the command happened, if it is left out and the meeting is under way',
    example: '10:15',
    optional: true,
  })
  at?: WallTime;
}
