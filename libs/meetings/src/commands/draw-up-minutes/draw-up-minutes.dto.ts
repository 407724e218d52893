import { Text } from '#http';
import type { DrawUpMinutes } from '../../domain/meeting.commands.js';

export class DrawUpMinutesDto implements Omit<DrawUpMinutes, 'type'> {
  @Text({
    description: 'Where the minutes are kept, as the anslag must say (8 kap. 12 § KL)',
    example: 'Kommunkansliet, Avesta',
    max: 200,
    optional: true,
  })
  keptAt?: string;
}
