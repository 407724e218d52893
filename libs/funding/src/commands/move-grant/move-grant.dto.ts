import type { CivilDate } from '#kernel';
import { Day, Id, Nested, Text } from '#http';
import type { MoveGrant } from '../../domain/grant.commands.js';
import { DecisionSoughtDto } from '../decision-sought.dto.js';

export class MoveGrantDto implements Omit<MoveGrant, 'type'> {
  @Id({ description: 'The member that takes over', example: 'alvsta' })
  to!: string;

  @Id({ description: 'The person there who may ask for money', example: 'p21', optional: true })
  contact?: string;

  @Day({ description: 'From when', example: '2026-07-01' })
  on!: CivilDate;

  @Text({ description: 'Why', example: 'Insatsen flyttar med sin personal.', max: 2000 })
  reason!: string;

  @Nested(() => DecisionSoughtDto, { description: 'The decision of the board' })
  decision!: DecisionSoughtDto;
}
