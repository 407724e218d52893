import type { WallTime } from '#kernel';
import { Flag, Id, Time } from '#http';
import type { BeginService } from '../../domain/procedure.commands.js';

export class BeginServiceDto implements Omit<BeginService, 'type'> {
  @Id({ description: 'The substitute', example: 'p08' })
  person!: string;

  @Id({ description: 'The member whose seat it is', example: 'avesta' })
  servesFor!: string;

  @Flag({
    description: 'Only for the paragraph that is open, when its holder is out of the room for it',
    example: true,
    optional: true,
  })
  paragraphOnly?: boolean;

  @Time({
    description: 'The minute; when the command happened, if it is left out and the meeting is under way',
    example: '10:15',
    optional: true,
  })
  at?: WallTime;
}
