import { Day, Flag, Id, Money, NestedList, Text, Whole } from '#http';
import type { AgreeContributions } from '../../domain/fund.commands.js';

export class WeightDto {
  @Id({ description: 'The member', example: 'avesta' })
  member!: string;

  @Whole({
    description: 'What it weighs within its part: percentages, inhabitants or kronor, as they agree',
    example: 11,
  })
  weight!: number;
}

export class AgreeContributionsDto implements Omit<AgreeContributions, 'type'> {
  @Money({ description: 'What all members pay together', example: '7 000 tkr' })
  total!: string;

  @NestedList(() => WeightDto, {
    description:
      'How several regions, or several municipalities, share their part; zero for one that pays nothing',
    optional: true,
  })
  weights?: WeightDto[];

  @Flag({
    description: 'Whether the municipality belongs to no region and pays half (5 a § lag 2003:1210)',
    example: false,
    optional: true,
  })
  outsideRegion?: boolean;

  @Day({ description: 'When it was agreed', example: '2025-10-20' })
  on!: string;

  @Text({
    description: 'What the agreement stands in',
    example: 'Medlemmarnas överenskommelse vid samrådet den 20 oktober 2025',
    optional: true,
  })
  basis?: string;
}
