import { Day, Id, Text } from '#http';
import type { ReportLost } from '../../domain/anslag.commands.js';

export class ReportLostDto implements Omit<ReportLost, 'type'> {
  @Id({ description: 'The site', example: 'sater' })
  site!: string;

  @Day({ description: 'The first day it was gone', example: '2026-02-23' })
  on!: string;

  @Text({ description: 'Why', example: 'Webbplatsen byttes ut.', max: 1000 })
  reason!: string;
}
