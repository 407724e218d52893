import { Day, Text } from '#http';
import type { CivilDate } from '#kernel';
import type { ApplicationWithdrawn } from '../../domain/application.events.js';

export class WithdrawApplicationDto implements ApplicationWithdrawn {
  @Day({ description: 'When', example: '2025-10-30' })
  on!: CivilDate;

  @Text({ description: 'Why', example: 'Kommunen ordnar arbetet på annat sätt.', max: 2000 })
  reason!: string;
}
