import { Id } from '#http';
import type { AttestRequisition } from '../../domain/grant.commands.js';

export class AttestRequisitionDto implements Omit<AttestRequisition, 'type'> {
  @Id({ description: 'The requisition', example: 'kvartal-1' })
  requisition!: string;
}
