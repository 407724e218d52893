import type { CivilDate } from '#kernel';
import { Day, Nested, Text } from '#http';
import type { EndGrant } from '../../domain/grant.commands.js';
import { DecisionSoughtDto } from '../decision-sought.dto.js';

export class EndGrantDto implements Omit<EndGrant, 'type'> {
  @Day({ description: 'The day', example: '2026-12-31' })
  on!: CivilDate;

  @Text({ description: 'Why', example: 'Insatsen är slutförd.', max: 2000 })
  reason!: string;

  @Nested(() => DecisionSoughtDto, {
    description: 'The decision of the board, when there is one',
    optional: true,
  })
  decision?: DecisionSoughtDto;
}
