import type { CivilDate } from '#kernel';
import { Day, Id, Money, NestedList, Text, Whole } from '#http';
import type { MakeRequisition } from '../../domain/grant.commands.js';
import { AttachmentDto } from '../attachment.dto.js';

export class RequisitionCostDto {
  @Text({ description: 'The kind of cost', example: 'Lön', max: 100 })
  costKind!: string;

  @Money({ description: 'The amount as written', example: '120 000 kr' })
  amount!: string;
}

export class MakeRequisitionDto implements Omit<MakeRequisition, 'type'> {
  @Id({ description: 'An id for the requisition', example: 'kvartal-1' })
  requisition!: string;

  @Whole({ description: 'The year whose money it is', example: 2026, min: 2004, max: 2999 })
  year!: number;

  @Day({ description: 'The first day of the costs', example: '2026-01-01' })
  from!: CivilDate;

  @Day({ description: 'The last day of the costs', example: '2026-03-31' })
  to!: CivilDate;

  @NestedList(() => RequisitionCostDto, { description: 'The costs, by kind', minItems: 1 })
  costs!: RequisitionCostDto[];

  @NestedList(() => AttachmentDto, { description: 'Papers, by their content', optional: true })
  attachments?: AttachmentDto[];
}
