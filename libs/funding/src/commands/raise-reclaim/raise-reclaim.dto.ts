import type { CivilDate } from '#kernel';
import { Day, Id, Money, Nested, Text, Whole } from '#http';
import type { RaiseReclaim } from '../../domain/grant.commands.js';
import { DecisionSoughtDto } from '../decision-sought.dto.js';

export class RaiseReclaimDto implements Omit<RaiseReclaim, 'type'> {
  @Id({ description: 'An id', example: 'aterkrav-1' })
  reclaim!: string;

  @Whole({ description: 'The year whose money it is', example: 2026, min: 2004, max: 2999 })
  year!: number;

  @Money({ description: 'The amount as written', example: '30 000 kr' })
  amount!: string;

  @Day({ description: 'The day it is raised', example: '2026-10-01' })
  on!: CivilDate;

  @Day({ description: 'The day it must be paid', example: '2026-10-31' })
  due!: CivilDate;

  @Text({ description: 'Why', example: 'Kostnaderna hörde till en annan insats.', max: 2000 })
  reason!: string;

  @Nested(() => DecisionSoughtDto, {
    description: 'The decision of the board, when there is one',
    optional: true,
  })
  decision?: DecisionSoughtDto;
}
