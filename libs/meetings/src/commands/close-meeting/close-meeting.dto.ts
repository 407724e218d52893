import { Text } from '#http';
import type { CloseMeeting } from '../../domain/meeting.commands.js';

export class CloseMeetingDto implements Omit<CloseMeeting, 'type'> {
  @Text({
    description: 'Words at the end that belong to no paragraph',
    example: 'Mötet avslutas',
    optional: true,
  })
  closingWords?: string;
}
