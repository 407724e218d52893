import type { CivilDate } from '#kernel';
import { Day, Id, NestedList, Text } from '#http';
import type { MeetCondition } from '../../domain/grant.commands.js';
import { AttachmentDto } from '../attachment.dto.js';

export class MeetConditionDto implements Omit<MeetCondition, 'type'> {
  @Id({ description: 'The condition', example: 'projektinnehall' })
  condition!: string;

  @Day({ description: 'The day it was met', example: '2026-04-15' })
  on!: CivilDate;

  @Text({
    description: 'What shows it',
    example: 'Styrgruppens projektplan, antagen den 10 april',
    max: 2000,
  })
  proof!: string;

  @NestedList(() => AttachmentDto, { description: 'Papers, by their content', optional: true })
  attachments?: AttachmentDto[];
}
