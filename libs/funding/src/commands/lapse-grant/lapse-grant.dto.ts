import type { CivilDate } from '#kernel';
import { Day, Id, Nested, Text } from '#http';
import type { LapseGrant } from '../../domain/grant.commands.js';
import { DecisionSoughtDto } from '../decision-sought.dto.js';

export class LapseGrantDto implements Omit<LapseGrant, 'type'> {
  @Day({ description: 'The day', example: '2026-07-01' })
  on!: CivilDate;

  @Id({ description: 'The condition that was not met in time', example: 'projektinnehall', optional: true })
  condition?: string;

  @Text({ description: 'Why', example: 'Inget projektinnehåll kom in i tid.', max: 2000 })
  reason!: string;

  @Nested(() => DecisionSoughtDto, {
    description: 'The decision of the board, when there is one',
    optional: true,
  })
  decision?: DecisionSoughtDto;
}
