import { Day, Money, Text } from '#http';
import type { BringEquity } from '../../domain/fund.commands.js';

export class BringEquityDto implements Omit<BringEquity, 'type'> {
  @Money({
    description:
      'How much; less than nothing when earlier years left a deficit, or when more was brought before',
    example: '700 tkr',
  })
  amount!: string;

  @Day({ description: 'When it was brought to the year', example: '2026-01-15' })
  on!: string;

  @Text({ description: 'Where the amount stands', example: 'Årsredovisning 2025' })
  source!: string;
}
