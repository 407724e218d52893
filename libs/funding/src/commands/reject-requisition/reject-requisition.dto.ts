import { Id, Text } from '#http';
import type { RejectRequisition } from '../../domain/grant.commands.js';

export class RejectRequisitionDto implements Omit<RejectRequisition, 'type'> {
  @Id({ description: 'The requisition', example: 'kvartal-1' })
  requisition!: string;

  @Text({ description: 'Why', example: 'Huvudboken visar andra kostnader.', max: 2000 })
  reason!: string;
}
