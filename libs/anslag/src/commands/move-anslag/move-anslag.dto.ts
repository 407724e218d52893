import { Day, Text } from '#http';
import type { MoveAnslag } from '../../domain/anslag.commands.js';

export class MoveAnslagDto implements Omit<MoveAnslag, 'type'> {
  @Day({ description: 'The day of posting that is to count', example: '2024-11-06' })
  postedOn!: string;

  @Text({ description: 'Why the day is changed', example: 'Anslaget kom upp en vecka senare än planerat' })
  reason!: string;
}
