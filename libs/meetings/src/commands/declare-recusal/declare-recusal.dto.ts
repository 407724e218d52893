import type { WallTime } from '#kernel';
import { Flag, Id, OneOf, Text, Time } from '#http';
import { recusalGrounds } from '#statute';
import type { DeclareRecusal } from '../../domain/procedure.commands.js';

export class DeclareRecusalDto implements Omit<DeclareRecusal, 'type'> {
  @Id({ description: 'The item', example: 'budget' })
  item!: string;

  @Id({ description: 'Whom it is about', example: 'p03' })
  person!: string;

  @OneOf(Object.keys(recusalGrounds), {
    description: 'The point of 6 kap. 28 § KL',
    example: 'representative',
  })
  ground!: DeclareRecusal['ground'];

  @Text({
    description: 'The circumstance, in words that may stand in the minutes',
    example: 'Är ansvarig chef för insatsen.',
    max: 1000,
  })
  reason!: string;

  @Id({ description: 'Who raised it; the person concerned when left out', example: 'p02', optional: true })
  raisedBy?: string;

  @Flag({
    description: 'The person concerned does not agree: the board must try it',
    example: false,
    optional: true,
  })
  contested?: boolean;

  @Time({
    description: 'The minute; when the command happened, if it is left out and the meeting is under way',
    example: '10:15',
    optional: true,
  })
  at?: WallTime;
}
