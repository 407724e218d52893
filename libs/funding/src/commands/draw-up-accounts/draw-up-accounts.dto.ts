import { Day, Id, Money, Nested, NestedList, OneOf, Text } from '#http';
import type { DrawUpAccounts, FiguresInWords, LineToAccountFor } from '../../domain/fund.commands.js';
import { DecisionSoughtDto } from '../decision-sought.dto.js';

export class AccountsFiguresDto implements FiguresInWords {
  @Money({ description: 'The budget', example: '5 047 tkr', optional: true })
  budget?: string;

  @Money({ description: 'What it came to', example: '3 937 tkr', optional: true })
  outcome?: string;

  @Money({ description: 'The deviation, as stated', example: '+1 110 tkr', optional: true })
  deviation?: string;
}

export class AccountsLineDto extends AccountsFiguresDto implements LineToAccountFor {
  @Id({
    description: 'The line of the budget; left out for what the budget has no line for',
    example: 'coachingteamet',
    optional: true,
  })
  line?: string;

  @Text({ description: 'What it is called', example: 'Coachingteamet' })
  title!: string;

  @Text({
    description: 'Why it deviates',
    example: 'Färre coacher än beräknat.',
    max: 4000,
    optional: true,
  })
  cause?: string;
}

export class DrawUpAccountsDto implements Omit<DrawUpAccounts, 'type'> {
  @Id({ description: 'The accounts, by an id that is chosen', example: 'delar-augusti' })
  accounts!: string;

  @OneOf(['part-year', 'year'], {
    description: 'Of a part of the year, or of the year',
    example: 'part-year',
  })
  kind!: 'part-year' | 'year';

  @Day({ description: 'The first day of the period', example: '2026-01-01' })
  from!: string;

  @Day({ description: 'The last day of the period', example: '2026-08-31' })
  to!: string;

  @NestedList(() => AccountsLineDto, { description: 'What it came to, line by line' })
  lines!: AccountsLineDto[];

  @Nested(() => AccountsFiguresDto, { description: 'The association as a whole, as stated', optional: true })
  total?: AccountsFiguresDto;

  @Money({ description: 'The result of the period', example: '488 tkr', optional: true })
  result?: string;

  @Money({ description: 'The equity at the end of the period', example: '1 700 tkr', optional: true })
  equity?: string;

  @Text({
    description: 'What should be known about it',
    example: 'Verksamheten går något under budget.',
    max: 4000,
    optional: true,
  })
  note?: string;

  @Nested(() => DecisionSoughtDto, { description: 'The decision that approves it', optional: true })
  decision?: DecisionSoughtDto;
}
