import type { CivilDate } from '#kernel';
import { Day, Id, Money } from '#http';
import type { SettleReclaim } from '../../domain/grant.commands.js';

export class SettleReclaimDto implements Omit<SettleReclaim, 'type'> {
  @Id({ description: 'The reclaim', example: 'aterkrav-1' })
  reclaim!: string;

  @Id({ description: 'An id for what came', example: 'inbetalning-1' })
  settlement!: string;

  @Money({ description: 'The amount as written', example: '30 000 kr' })
  amount!: string;

  @Day({ description: 'The day it came', example: '2026-10-28' })
  on!: CivilDate;
}
