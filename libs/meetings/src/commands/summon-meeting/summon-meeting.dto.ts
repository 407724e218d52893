import type { CivilDate } from '#kernel';
import { Day, Flag, Text, Whole } from '#http';
import type { SummonMeeting } from '../../domain/meeting.commands.js';

export class SummonMeetingDto implements Omit<SummonMeeting, 'type'> {
  @Day({ description: 'The day the summons was sent', example: '2021-05-25' })
  on!: CivilDate;

  @Whole({ description: 'How many it was sent to', example: 22, min: 1, max: 1000 })
  recipients!: number;

  @Flag({
    description: 'Whether the substitutes were told the time and place too',
    example: true,
    optional: true,
  })
  substitutesNotified?: boolean;

  @Text({
    description: 'How a public meeting was announced, as the charter wants it',
    example: 'Annons i lokaltidningen och på webbplatsen.',
    max: 500,
    optional: true,
  })
  announced?: string;
}
