import type { CivilDate } from '#kernel';
import { Day, Id, Nested } from '#http';
import type { ExtendCondition } from '../../domain/grant.commands.js';
import { DecisionSoughtDto } from '../decision-sought.dto.js';

export class ExtendConditionDto implements Omit<ExtendCondition, 'type'> {
  @Id({ description: 'The condition', example: 'projektinnehall' })
  condition!: string;

  @Day({ description: 'The new last day', example: '2026-06-30' })
  due!: CivilDate;

  @Nested(() => DecisionSoughtDto, { description: 'The decision of the board' })
  decision!: DecisionSoughtDto;
}
