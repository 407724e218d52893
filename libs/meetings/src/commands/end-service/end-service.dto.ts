import type { WallTime } from '#kernel';
import { Id, Time } from '#http';
import type { EndService } from '../../domain/procedure.commands.js';

export class EndServiceDto implements Omit<EndService, 'type'> {
  @Id({ description: 'The substitute', example: 'p08' })
  person!: string;

  @Time({
    description: 'The minute; when the command happened, if it is left out and the meeting is under way',
    example: '10:15',
    optional: true,
  })
  at?: WallTime;
}
