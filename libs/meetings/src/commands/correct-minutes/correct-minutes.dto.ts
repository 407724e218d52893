import type { CivilDate } from '#kernel';
import { Day, Id, Text } from '#http';
import type { CorrectMinutes } from '../../domain/approval.commands.js';

export class CorrectMinutesDto implements Omit<CorrectMinutes, 'type'> {
  @Id({ description: 'An id for the correction within the meeting', example: 'rattelse-1' })
  correction!: string;

  @Id({ description: 'The item; left out for the front page', example: 'budget', optional: true })
  item?: string;

  @Text({ description: 'As it stands in the approved minutes', example: '6 216 tkr', max: 4000 })
  oldText!: string;

  @Text({ description: 'As it shall be read', example: '6 316 tkr', max: 4000 })
  newText!: string;

  @Text({ description: 'Why', example: 'Summan var felräknad.', max: 2000 })
  reason!: string;

  @Id({ description: 'Who corrects', example: 'p03' })
  person!: string;

  @Day({ description: 'The day; null when it is not known', example: '2024-11-20', nullable: true })
  on!: CivilDate | null;

  @Text({ description: 'Why there is no day', example: 'Rättelsen är odaterad.', optional: true })
  dateMissing?: string;
}
