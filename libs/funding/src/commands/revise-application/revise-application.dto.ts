import { Day, Text } from '#http';
import type { CivilDate } from '#kernel';
import type { ReviseApplication } from '../../domain/application.commands.js';
import { ApplicationContentDto } from '../application-content.dto.js';

export class ReviseApplicationDto extends ApplicationContentDto implements Omit<ReviseApplication, 'type'> {
  @Day({ description: 'When it came', example: '2025-10-20' })
  on!: CivilDate;

  @Text({ description: 'Why', example: 'Beloppet är omräknat efter beredningsgruppens möte.', max: 2000 })
  reason!: string;
}
