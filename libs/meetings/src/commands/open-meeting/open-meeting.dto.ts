import { Id } from '#http';
import type { OpenMeeting } from '../../domain/meeting.commands.js';

export class OpenMeetingDto implements Omit<OpenMeeting, 'type'> {
  @Id({ description: 'The person who opened it', example: 'p01', optional: true })
  openedBy?: string;
}
