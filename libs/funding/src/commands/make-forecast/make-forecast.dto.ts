import { Day, Id, Money, Nested, NestedList, Text } from '#http';
import type { LineToForecast, MakeForecast } from '../../domain/fund.commands.js';
import { DecisionSoughtDto } from '../decision-sought.dto.js';

export class ForecastLineDto implements LineToForecast {
  @Id({
    description: 'The line of the budget; left out for what the budget has no line for',
    example: 'kansli',
    optional: true,
  })
  line?: string;

  @Text({ description: 'What it is called', example: 'Kansli' })
  title!: string;

  @Money({
    description: 'What it is expected to come to, hedged or not',
    example: 'knappt 1 200 tkr',
    optional: true,
  })
  expected?: string;

  @Text({
    description: 'What is expected, when it is not an amount',
    example: 'Något under budget',
    optional: true,
  })
  asWritten?: string;
}

export class MakeForecastDto implements Omit<MakeForecast, 'type'> {
  @Id({ description: 'The forecast, by an id that is chosen', example: 'augusti' })
  forecast!: string;

  @Day({ description: 'When it was made', example: '2026-08-31' })
  on!: string;

  @NestedList(() => ForecastLineDto, { description: 'What is expected, line by line' })
  lines!: ForecastLineDto[];

  @Money({
    description: 'The equity expected at the end of the year',
    example: '0,5 miljoner kr',
    optional: true,
  })
  equity?: string;

  @Text({
    description: 'What should be known about it',
    example: 'Prognosen är försiktig.',
    max: 4000,
    optional: true,
  })
  note?: string;

  @Nested(() => DecisionSoughtDto, { description: 'The decision that approves it', optional: true })
  decision?: DecisionSoughtDto;
}
