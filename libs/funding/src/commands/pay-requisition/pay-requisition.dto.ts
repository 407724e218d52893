import type { CivilDate } from '#kernel';
import { Day, Id, Text } from '#http';
import type { PayRequisition } from '../../domain/grant.commands.js';

export class PayRequisitionDto implements Omit<PayRequisition, 'type'> {
  @Id({ description: 'The requisition', example: 'kvartal-1' })
  requisition!: string;

  @Day({ description: 'The day it was paid', example: '2026-04-20' })
  on!: CivilDate;

  @Text({ description: 'The reference of the payment in the accounts', example: 'Ver 2026-114', max: 100 })
  reference!: string;
}
