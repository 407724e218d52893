import { Day, Nested, NestedList, Text } from '#http';
import type { CivilDate } from '#kernel';
import type { SupplementApplication } from '../../domain/application.commands.js';
import { ApplicationWordsDto } from '../application-content.dto.js';
import { AttachmentDto } from '../attachment.dto.js';

export class SupplementApplicationDto implements Omit<SupplementApplication, 'type'> {
  @Day({ description: 'When it came', example: '2025-10-06' })
  on!: CivilDate;

  @Nested(() => ApplicationWordsDto, {
    description: 'What was not answered, or is answered anew; the rest stays',
    optional: true,
  })
  words: ApplicationWordsDto = new ApplicationWordsDto();

  @NestedList(() => AttachmentDto, { description: 'More papers', optional: true })
  attachments: AttachmentDto[] = [];

  @Text({ description: 'What the supplement is about', max: 2000, optional: true })
  note: string | null = null;
}
