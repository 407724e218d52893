import type { CivilDate } from '#kernel';
import { Day, Id, Ids, NestedList, OneOf } from '#http';
import type { ApproveParagraphs } from '../../domain/approval.commands.js';

export class ApprovalSignatureDto {
  @Id({ description: 'Who signed', example: 'p02' })
  person!: string;

  @OneOf(['secretary', 'chair', 'approver'], { description: 'In which role', example: 'chair' })
  role!: 'secretary' | 'chair' | 'approver';
}

export class ApproveParagraphsDto implements Omit<ApproveParagraphs, 'type'> {
  @Id({ description: 'An id for this approval within the meeting', example: 'omedelbar-1' })
  approval!: string;

  @Ids({ description: 'The items', example: ['budget'], minItems: 1 })
  items!: string[];

  @Day({ description: 'The day it was signed: that of the meeting', example: '2026-11-18' })
  on!: CivilDate;

  @NestedList(() => ApprovalSignatureDto, { description: 'Who signed', minItems: 1 })
  signatures!: ApprovalSignatureDto[];
}
