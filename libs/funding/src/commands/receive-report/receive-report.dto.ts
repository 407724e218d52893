import type { CivilDate } from '#kernel';
import { Day, Id, NestedList, Text } from '#http';
import type { ReceiveReport } from '../../domain/grant.commands.js';
import { AttachmentDto } from '../attachment.dto.js';

export class ReceiveReportDto implements Omit<ReceiveReport, 'type'> {
  @Id({ description: 'The report, as the agreement names it', example: 'halvar-1' })
  report!: string;

  @Day({ description: 'The day it came', example: '2026-08-15' })
  on!: CivilDate;

  @Id({
    description: 'The report of figures that goes with it',
    example: 'ungdomssparet-2026-1',
    optional: true,
  })
  figures?: string;

  @NestedList(() => AttachmentDto, { description: 'Papers, by their content', optional: true })
  attachments?: AttachmentDto[];

  @Text({ description: 'A note', example: 'Rapporten godkändes av styrgruppen.', max: 2000, optional: true })
  note?: string;
}
